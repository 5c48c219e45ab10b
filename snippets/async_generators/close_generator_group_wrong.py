"""yield inside a TaskGroup: leaving early fails, and errors strike you."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing


async def watch_line(cut: bool) -> None:
    await asyncio.sleep(0.1)
    if cut:
        raise OSError("line cut")


async def trains(cut: bool) -> AsyncGenerator[str]:
    async with asyncio.TaskGroup() as group:
        group.create_task(watch_line(cut))
        yield "08:15"  # wrong: the group is open while the consumer works
        yield "08:45"


async def board(cut: bool) -> None:
    async with aclosing(trains(cut)) as departures:
        async for departure in departures:
            print(f"{departure}: boarding")
            if not cut:
                break
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print("cancelled while boarding")
                raise


async def main() -> None:
    for cut in (False, True):
        try:
            await board(cut)
        except BaseExceptionGroup as error:
            print(f"{type(error).__name__}: {error}")
            print("  ", *map(repr, error.exceptions))


if __name__ == "__main__":
    asyncio.run(main())
