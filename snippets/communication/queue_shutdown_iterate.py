# /// script
# requires-python = ">=3.13"
# ///
"""async for over a queue, until it is shut down and empty."""

import asyncio
from collections.abc import AsyncIterator


async def items_of(queue: asyncio.Queue[str]) -> AsyncIterator[str]:
    while True:
        try:
            item = await queue.get()
        except asyncio.QueueShutDown:
            return
        yield item


async def read_aloud(poem: asyncio.Queue[str]) -> None:
    async for line in items_of(poem):
        print(line)
    print("(applause)")


async def main() -> None:
    poem: asyncio.Queue[str] = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(read_aloud(poem))
        await poem.put("Tyger Tyger, burning bright,")
        await poem.put("In the forests of the night")
        poem.shutdown()


if __name__ == "__main__":
    asyncio.run(main())
