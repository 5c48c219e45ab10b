"""One stream fails: the group ends your loop and the other streams."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing, asynccontextmanager

Stream = AsyncGenerator[int]


@asynccontextmanager
async def merged(*sources: Stream) -> AsyncGenerator[asyncio.Queue[int]]:
    """Give the queue itself: enough for streams that never end."""
    queue: asyncio.Queue[int] = asyncio.Queue(maxsize=1)

    async def feed(source: Stream) -> None:
        async with aclosing(source):
            async for item in source:
                await queue.put(item)

    async with asyncio.TaskGroup() as group:
        feeders = [group.create_task(feed(source)) for source in sources]
        yield queue
        for feeder in feeders:
            feeder.cancel()


async def pulse(rate: int, beats: int) -> Stream:
    try:
        for _ in range(beats):
            await asyncio.sleep(0.02)
            yield rate
        raise ConnectionError("cable off")
    finally:
        print(f"{rate}: disconnected")


async def main() -> None:
    try:
        async with merged(pulse(61, 1), pulse(72, 99)) as rates:
            try:
                while True:
                    await rates.get()
            except asyncio.CancelledError:
                print("the loop is cancelled")
                raise
    except* ConnectionError as group:
        print(*map(repr, group.exceptions))

    try:
        async with merged(pulse(61, 99)):
            raise ValueError("our own mistake")
    except* ValueError as group:
        print(*map(repr, group.exceptions))


if __name__ == "__main__":
    asyncio.run(main())
