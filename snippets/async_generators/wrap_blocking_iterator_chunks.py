"""Many small items: fetch a hundred in one step."""

import asyncio
from collections.abc import AsyncGenerator, Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
steps = 0


def take(iterator: Iterator[T], size: int) -> list[T]:
    """Run in a thread, and return an empty list at the end."""
    global steps
    steps += 1
    return list(islice(iterator, size))


async def in_chunks(
    blocking: Iterable[T], size: int = 100
) -> AsyncGenerator[T]:
    iterator = iter(blocking)
    while chunk := await asyncio.to_thread(take, iterator, size):
        for item in chunk:
            yield item


async def main() -> None:
    words = 0
    async for _ in in_chunks(f"word {number}" for number in range(1001)):
        words += 1
    print(f"{words} words in {steps} steps")


if __name__ == "__main__":
    asyncio.run(main())
