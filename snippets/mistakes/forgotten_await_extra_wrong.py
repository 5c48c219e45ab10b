"""The opposite: an await in front of a call that is not async."""

import asyncio
from collections.abc import Callable
from typing import Any


async def show_film() -> None:
    await asyncio.Event().wait()


async def main() -> None:
    curtain = asyncio.Event()
    film = asyncio.create_task(show_film())
    guests: asyncio.Queue[str] = asyncio.Queue()
    calls: list[Callable[[], Any]] = [
        curtain.set,
        lambda: guests.put_nowait("Ada"),
        guests.empty,
        film.cancel,
    ]
    for call in calls:
        try:
            await call()  # wrong: these return at once
        except TypeError as error:
            print(error)
    print(f"done all the same: {curtain.is_set()}, {guests.get_nowait()}")
    await asyncio.wait([film])


if __name__ == "__main__":
    asyncio.run(main())
