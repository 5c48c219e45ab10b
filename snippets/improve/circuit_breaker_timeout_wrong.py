"""A timeout around the guard reaches it as a cancellation: not counted."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def guard(failures: list[str]) -> Iterator[None]:
    """Stand for a circuit breaker: it notes what it would count."""
    try:
        yield
    except (ConnectionError, TimeoutError) as error:
        failures.append(type(error).__name__)
        raise


async def hang() -> None:
    await asyncio.sleep(60)


async def outside(failures: list[str]) -> None:
    async with asyncio.timeout(0.1):  # wrong
        with guard(failures):
            await hang()


async def inside(failures: list[str]) -> None:
    with guard(failures):
        async with asyncio.timeout(0.1):
            await hang()


async def main() -> None:
    for ask in (outside, inside):
        failures: list[str] = []
        try:
            await ask(failures)
        except TimeoutError:
            print(f"timeout {ask.__name__}: {len(failures)} counted")


if __name__ == "__main__":
    asyncio.run(main())
