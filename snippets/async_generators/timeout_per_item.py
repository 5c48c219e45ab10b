"""A task reads the generator; the timeout is on the queue between."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing


async def positions() -> AsyncGenerator[str]:
    try:
        yield "70 N"
        await asyncio.sleep(0.6)  # behind an iceberg
        yield "71 N"
        yield "72 N"
    finally:
        print("radio off")


async def receive(queue: asyncio.Queue[str | None]) -> None:
    async with aclosing(positions()) as source:
        async for position in source:
            await queue.put(position)
    await queue.put(None)  # the end


async def follow(queue: asyncio.Queue[str | None]) -> None:
    while True:
        try:
            async with asyncio.timeout(0.4):
                position = await queue.get()
        except TimeoutError:
            print("silence: send a heartbeat")  # or give up: return
            continue
        if position is None:
            return
        print(f"the ship is at {position}")


async def main() -> None:
    queue: asyncio.Queue[str | None] = asyncio.Queue(maxsize=1)
    async with asyncio.TaskGroup() as ship:
        receiver = ship.create_task(receive(queue))
        await follow(queue)
        receiver.cancel()  # else the group waits for it, if we gave up


if __name__ == "__main__":
    asyncio.run(main())
