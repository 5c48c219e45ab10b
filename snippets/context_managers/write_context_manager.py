"""Turn a projector on for a block, and off however the block ends."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

lamps_on: set[str] = set()


@asynccontextmanager
async def projector(room: str) -> AsyncIterator[str]:
    lamps_on.add(room)
    try:  # from the moment when there is something to undo
        await asyncio.sleep(0.05)  # warm up
        yield f"projector in {room}"
    finally:
        lamps_on.discard(room)  # first what cannot be interrupted
        await asyncio.sleep(0.05)  # then what has to be awaited: the fan
        print(f"{room}: off")


async def main() -> None:
    async with projector("room 1") as device:
        print(f"{device}: slides")

    try:
        async with projector("room 2"):
            raise ValueError("slide 9 is missing")
    except ValueError as error:
        print(f"{type(error).__name__}: {error}")

    try:
        async with asyncio.timeout(0.3), projector("room 3"):
            await asyncio.sleep(10)
    except TimeoutError:
        print("the lesson is over")

    print(f"lamps on: {len(lamps_on)}")


if __name__ == "__main__":
    asyncio.run(main())
