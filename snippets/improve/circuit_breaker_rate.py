"""Half of the calls fail: a count in a row does not see it, a share does."""

import asyncio
from collections import deque


class InARow:
    def __init__(self, limit: int) -> None:
        self._limit, self._failed = limit, 0

    def note(self, failed: bool) -> None:
        self._failed = self._failed + 1 if failed else 0

    def trips(self) -> bool:
        return self._failed >= self._limit


class Share:
    """Looks at the last calls, when there are enough of them."""

    def __init__(self, share: float, at_least: int, last: int) -> None:
        self._share, self._at_least = share, at_least
        self._ends: deque[bool] = deque(maxlen=last)

    def note(self, failed: bool) -> None:
        self._ends.append(failed)

    def trips(self) -> bool:
        if len(self._ends) < self._at_least:
            return False
        return sum(self._ends) >= self._share * len(self._ends)


async def ask(number: int) -> None:
    """Ask a service with two servers, of which one is broken."""
    await asyncio.sleep(0)
    if number % 2:
        raise ConnectionError


async def main() -> None:
    for counter in (InARow(3), Share(0.5, at_least=10, last=50)):
        for number in range(1, 101):
            try:
                await ask(number)
            except ConnectionError:
                counter.note(failed=True)
            else:
                counter.note(failed=False)
            if counter.trips():
                break
        print(f"{type(counter).__name__}: open {counter.trips()}", end=", ")
        print(f"after {number} calls")


if __name__ == "__main__":
    asyncio.run(main())
