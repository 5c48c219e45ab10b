"""Without reading ahead: one waiting step that outlives the timeout."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing


async def or_silence(
    source: AsyncGenerator[str], seconds: float
) -> AsyncGenerator[str | None]:
    """Yield what the source yields, and None after each silence."""

    async def step() -> str:
        return await anext(source)

    waiting: asyncio.Task[str] | None = None
    try:
        while True:
            waiting = waiting or asyncio.create_task(step())
            done, _ = await asyncio.wait({waiting}, timeout=seconds)
            if not done:
                yield None  # and wait on for the same step
                continue
            try:
                item = waiting.result()
            except StopAsyncIteration:
                break
            waiting = None  # ask for the next only when we are asked
            yield item
    finally:
        if waiting and not waiting.done():  # we are closed in a silence
            waiting.cancel()
            await asyncio.wait({waiting})
        await source.aclose()


async def waves() -> AsyncGenerator[str]:
    yield "small wave"
    await asyncio.sleep(0.6)
    yield "big wave"


async def main() -> None:
    async with aclosing(or_silence(waves(), 0.4)) as sea:
        async for wave in sea:
            print(wave or "calm")


if __name__ == "__main__":
    asyncio.run(main())
