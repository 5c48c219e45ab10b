"""Bake while the guest eats: two on the plate, and one in the pan."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing, asynccontextmanager

Stream = AsyncGenerator[int]


@asynccontextmanager
async def read_ahead(source: Stream, size: int) -> AsyncGenerator[Stream]:
    queue: asyncio.Queue[int | None] = asyncio.Queue(size)

    async def produce() -> None:
        async with aclosing(source):
            async for item in source:
                await queue.put(item)  # waits while the queue is full
        await queue.put(None)  # the end

    async def read() -> Stream:
        while (item := await queue.get()) is not None:
            yield item

    async with asyncio.TaskGroup() as group:
        producer = group.create_task(produce())
        async with aclosing(read()) as items:
            yield items
        producer.cancel()  # in case we leave before the end


async def pancakes() -> Stream:
    try:
        for number in range(1, 1000):
            await asyncio.sleep(0.02)
            print(f"  baked {number}")
            yield number
    finally:
        print("  stove off")


async def main() -> None:
    async with read_ahead(pancakes(), size=2) as plate:
        async for pancake in plate:
            await asyncio.sleep(0.3)
            print(f"ate {pancake}")
            if pancake == 3:
                break
    print("the kitchen is closed")


if __name__ == "__main__":
    asyncio.run(main())
