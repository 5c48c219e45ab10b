"""Retries around the breaker: each failure counts, and no pause is lost."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

requests = 0


class CircuitOpen(Exception):
    pass


class Breaker:
    """Opens after four failures; the closing is left out here."""

    def __init__(self) -> None:
        self._failed = 0

    @contextmanager
    def guard(self) -> Iterator[None]:
        if self._failed >= 4:
            raise CircuitOpen("the circuit is open")
        try:
            yield
        except ConnectionError:
            self._failed += 1
            raise


async def ask() -> str:
    global requests
    requests += 1
    await asyncio.sleep(0)
    raise ConnectionError("no answer")


async def ask_three_times(breaker: Breaker) -> str:
    for attempt in (1, 2, 3):
        try:
            with breaker.guard():
                return await ask()
        except ConnectionError:  # not CircuitOpen: that goes up at once
            if attempt == 3:
                raise
        await asyncio.sleep(0.01 * attempt)
    raise AssertionError


async def main() -> None:
    breaker = Breaker()
    for page in range(1, 101):
        try:
            await ask_three_times(breaker)
        except (ConnectionError, CircuitOpen) as error:
            if page < 4:
                print(f"page {page}: {error!r}")
    print(f"100 pages, requests: {requests}")


if __name__ == "__main__":
    asyncio.run(main())
