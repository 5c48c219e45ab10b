"""Two trains need the same two tracks, and take them in one order."""

import asyncio
from contextlib import AsyncExitStack


async def run(
    train: str, tracks: dict[str, asyncio.Lock], *route: str
) -> None:
    async with AsyncExitStack() as taken:
        for name in sorted(route):  # the same order for every train
            await taken.enter_async_context(tracks[name])
            print(f"{train} has {name}")
            await asyncio.sleep(0.1)
        print(f"{train}: {' then '.join(route)}")


async def main() -> None:
    tracks = {"north": asyncio.Lock(), "south": asyncio.Lock()}
    express = run("express", tracks, "north", "south")
    freight = run("freight", tracks, "south", "north")
    async with asyncio.TaskGroup() as group:
        group.create_task(express, name="express")
        group.create_task(freight, name="freight")


if __name__ == "__main__":
    asyncio.run(main())
