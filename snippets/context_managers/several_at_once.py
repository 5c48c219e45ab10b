"""Two context managers in one statement: the second uses the first."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


@asynccontextmanager
async def studio(name: str) -> AsyncIterator[str]:
    await asyncio.sleep(0)  # stands in for the key
    print(f"studio {name} unlocked")
    try:
        yield f"studio {name}"
    finally:
        print(f"studio {name} locked")
        await asyncio.sleep(0)


@asynccontextmanager
async def microphone(place: str) -> AsyncIterator[str]:
    await asyncio.sleep(0)
    print(f"microphone in {place} on")
    try:
        yield f"microphone in {place}"
    finally:
        print(f"microphone in {place} off")
        await asyncio.sleep(0)


async def main() -> None:
    async with (
        studio("B") as room,
        microphone(room) as voice,
    ):
        print(f"  recording with the {voice}")


if __name__ == "__main__":
    asyncio.run(main())
