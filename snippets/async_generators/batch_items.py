"""Batches of four, and what is left at the end."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TypeVar

T = TypeVar("T")


async def batched(
    source: AsyncGenerator[T], size: int
) -> AsyncGenerator[list[T]]:
    batch: list[T] = []
    async with aclosing(source):  # we read it, so we close it
        async for item in source:
            batch.append(item)
            if len(batch) == size:
                yield batch
                batch = []  # a new list: the old one is the consumer's
    if batch:
        yield batch


async def apples() -> AsyncGenerator[str]:
    try:
        for kind in ("Boskoop", "Gala", "Elstar"):
            for number in (1, 2, 3):
                await asyncio.sleep(0.01)
                yield f"{kind} {number}"
    finally:
        print("orchard closed")


async def main() -> None:
    async with aclosing(batched(apples(), 4)) as crates:
        async for crate in crates:
            print(len(crate), "apples:", ", ".join(crate))

    print("and only one crate:")
    async with aclosing(batched(apples(), 4)) as crates:
        print(await anext(crates))


if __name__ == "__main__":
    asyncio.run(main())
