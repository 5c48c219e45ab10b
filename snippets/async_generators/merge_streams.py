"""Several streams as one: a task for each, and a queue for all."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing, asynccontextmanager

Stream = AsyncGenerator[str]


@asynccontextmanager
async def merged(*sources: Stream) -> AsyncGenerator[Stream]:
    queue: asyncio.Queue[str | None] = asyncio.Queue(maxsize=1)

    async def feed(source: Stream) -> None:
        async with aclosing(source):
            async for item in source:
                await queue.put(item)
        await queue.put(None)  # this source has ended

    async def read() -> Stream:
        running = len(sources)
        while running:
            if (item := await queue.get()) is None:
                running -= 1
            else:
                yield item

    async with asyncio.TaskGroup() as group:
        feeders = [group.create_task(feed(source)) for source in sources]
        async with aclosing(read()) as stream:
            yield stream
        for feeder in feeders:  # those that are left, after a break
            feeder.cancel()


async def geyser(name: str, *pauses: float) -> Stream:
    try:
        for pause in pauses:
            await asyncio.sleep(pause)
            yield f"{name} erupts"
    finally:
        print(f"{name}: camera off")


async def main() -> None:
    grand, old = geyser("Grand", 0.4, 9), geyser("Old Faithful", 0.2, 0.4)
    async with merged(grand, old) as eruptions:
        async for eruption in eruptions:
            print(eruption)

            if eruption.startswith("Grand"):
                print("leaving early")
                break
    print("both cameras are off")


if __name__ == "__main__":
    asyncio.run(main())
