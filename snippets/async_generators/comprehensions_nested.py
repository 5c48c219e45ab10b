"""Comprehensions inside comprehensions, and for inside async for."""

import asyncio
from collections.abc import AsyncGenerator


async def floors() -> AsyncGenerator[int]:
    for floor in (1, 2):
        await asyncio.sleep(0.01)
        yield floor


async def rooms(floor: int) -> AsyncGenerator[str]:
    for number in (1, 2):
        await asyncio.sleep(0.01)
        yield f"{floor}0{number}"


async def main() -> None:
    # One flat list: async for and for may be mixed.
    print([room async for floor in floors() for room in (floor, -floor)])
    print([room async for floor in floors() async for room in rooms(floor)])

    # A list of lists: the outer one may have a plain for.
    print([[room async for room in rooms(floor)] for floor in (7, 8)])

    # Tasks, started as their floors arrive.
    async def clean(floor: int) -> str:
        return " ".join([room async for room in rooms(floor)])

    async with asyncio.TaskGroup() as staff:
        tasks = [staff.create_task(clean(n)) async for n in floors()]
    print([task.result() for task in tasks])


if __name__ == "__main__":
    asyncio.run(main())
