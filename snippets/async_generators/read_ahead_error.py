# /// script
# requires-python = ">=3.13"
# ///
"""First all items that were read, then the error: Queue.shutdown()."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing


async def read_ahead(
    source: AsyncGenerator[int], size: int
) -> AsyncGenerator[int]:
    queue: asyncio.Queue[int] = asyncio.Queue(size)

    async def produce() -> None:
        try:
            async with aclosing(source):
                async for item in source:
                    await queue.put(item)
        finally:
            queue.shutdown()  # get() raises when the queue is empty

    producer = asyncio.create_task(produce())
    try:
        while True:
            try:
                item = await queue.get()
            except asyncio.QueueShutDown:
                break
            yield item
        await producer  # raises what ended it
    finally:
        if not producer.done():  # cancel() would hush up its error
            producer.cancel()
            await asyncio.wait({producer})


async def depths() -> AsyncGenerator[int]:
    for depth in (10, 20, 30):
        yield depth
    print("  the rope breaks")
    raise OSError("rope torn at 40 m")


async def main() -> None:
    try:
        async with aclosing(read_ahead(depths(), size=5)) as dive:
            async for depth in dive:
                await asyncio.sleep(0.02)
                print(f"{depth} m")
    except OSError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
