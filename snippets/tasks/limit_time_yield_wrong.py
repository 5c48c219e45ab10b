"""A timeout around a yield cancels whoever consumes the values."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing


async def read_tide() -> AsyncGenerator[int, None]:
    async with asyncio.timeout(0.1):
        for centimeters in (12, 15):
            await asyncio.sleep(0)  # this is meant to be limited
            yield centimeters  # wrong: the consumer runs in the block, too


async def draw_curve() -> None:
    async with aclosing(read_tide()) as tide:
        async for centimeters in tide:
            print(f"{centimeters} cm")
            await asyncio.sleep(60)  # a slow pen


async def main() -> None:
    drawing = asyncio.create_task(draw_curve())
    await asyncio.wait([drawing])
    print(f"drawing cancelled: {drawing.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
