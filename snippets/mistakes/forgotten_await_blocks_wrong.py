"""with for async with, for for async for, and the other way round."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any


@asynccontextmanager
async def hall() -> AsyncIterator[str]:
    yield "hall"


async def free_seats() -> AsyncIterator[str]:
    yield "A1"


async def all_seats() -> list[str]:
    return ["A1", "A2"]


async def enter(thing: Any) -> None:
    with thing:  # wrong: async with
        print("never printed")


async def look(thing: Any) -> None:
    for _ in thing:  # wrong: async for
        print("never printed")


async def count(thing: Any) -> None:
    async for _ in thing:  # wrong: for ... in await
        print("never printed")


async def main() -> None:
    seats = all_seats()
    for mistake in (enter(hall()), look(free_seats()), count(seats)):
        try:
            await mistake
        except TypeError as error:
            print(error)
    seats.close()  # else there is a RuntimeWarning, too


if __name__ == "__main__":
    asyncio.run(main())
