"""The cleanup lives with the thing that needs it: async with."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


@asynccontextmanager
async def lamp(color: str) -> AsyncIterator[str]:
    print(f"{color} lamp on")
    try:
        yield color
    finally:
        await asyncio.sleep(0)  # it may await
        print(f"{color} lamp off")


async def rehearse() -> None:
    async with lamp("red") as left, lamp("blue") as right:
        print(f"on stage in {left} and {right}")
        await asyncio.sleep(3600)


async def main() -> None:
    rehearsal = asyncio.create_task(rehearse())
    await asyncio.sleep(0.1)
    rehearsal.cancel()
    await asyncio.wait([rehearsal])
    print(f"cancelled: {rehearsal.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
