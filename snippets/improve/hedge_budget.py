"""Hedge only what is slower than usual, and never more than an eighth."""

import asyncio
from collections import deque
from statistics import quantiles


class Hedge:
    """Knows the recent response times and how many hedges are left."""

    def __init__(self, share: float) -> None:
        self._times: deque[float] = deque([0.2] * 20, maxlen=200)
        self._share = share
        self._left = 1.0

    def delay(self) -> float:
        """Return the time that 95 of 100 requests have kept to."""
        return quantiles(self._times, n=20)[-1]

    def note(self, seconds: float) -> None:
        """Count a request, which earns a part of a hedge."""
        self._times.append(seconds)
        self._left = min(10.0, self._left + self._share)

    def spend(self) -> bool:
        if self._left < 1:
            return False
        self._left -= 1
        return True


async def main() -> None:
    hedge = Hedge(share=0.125)
    print(f"at first, hedge after {hedge.delay():.2f} s")
    for number in range(100):
        hedge.note(0.4 if number % 10 == 0 else 0.1)
    print(f"one in ten is slow: after {hedge.delay():.2f} s")
    for number in range(300):
        hedge.note(0.4 if number % 50 == 0 else 0.1)
    print(f"one in fifty is slow: after {hedge.delay():.2f} s")

    hedges = 0
    for _ in range(100):  # now all are slow
        hedge.note(0.4)
        hedges += hedge.spend()
    print(f"all are slow: {hedges} hedges for 100 requests")


if __name__ == "__main__":
    asyncio.run(main())
