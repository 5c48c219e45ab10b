"""Batches by number or by time, whichever comes first."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing


async def batched(
    source: AsyncGenerator[str], size: int, seconds: float
) -> AsyncGenerator[list[str]]:
    """Yield when a batch is full, or its first item so many seconds old."""
    loop = asyncio.get_running_loop()

    async def step() -> str:
        return await anext(source)

    waiting: asyncio.Task[str] | None = None
    batch: list[str] = []
    deadline = 0.0
    try:
        while True:
            waiting = waiting or asyncio.create_task(step())
            left = deadline - loop.time() if batch else None
            done, _ = await asyncio.wait({waiting}, timeout=left)
            if done:
                try:
                    item = waiting.result()
                except StopAsyncIteration:
                    break
                waiting = None
                if not batch:
                    deadline = loop.time() + seconds
                batch.append(item)
            if len(batch) == size or not done:
                yield batch
                batch = []
        if batch:
            yield batch
    finally:
        if waiting and not waiting.done():
            waiting.cancel()
            await asyncio.wait({waiting})
        await source.aclose()


async def passengers() -> AsyncGenerator[str]:
    for name in ("Ada", "Ben", "Carl", "Dora"):
        yield name
    await asyncio.sleep(0.6)
    print("the next train is in")
    yield "Emil"


async def main() -> None:
    async with aclosing(batched(passengers(), 3, seconds=0.3)) as taxis:
        async for taxi in taxis:
            print(taxi)


if __name__ == "__main__":
    asyncio.run(main())
