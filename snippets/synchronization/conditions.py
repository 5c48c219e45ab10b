"""A belt with room for two suitcases: one lock, two conditions."""

import asyncio
from collections import deque


class Belt:
    def __init__(self, room: int) -> None:
        self._room = room
        self._bags: deque[str] = deque()
        lock = asyncio.Lock()  # one, because both look at the same bags
        self._has_bag = asyncio.Condition(lock)
        self._has_room = asyncio.Condition(lock)

    def _is_free(self) -> bool:
        return len(self._bags) < self._room

    async def put(self, bag: str) -> None:
        async with self._has_room:
            await self._has_room.wait_for(self._is_free)
            self._bags.append(bag)
            print(f"on the belt: {' '.join(self._bags)}")
            self._has_bag.notify()  # one bag: one traveler is enough

    async def take(self) -> str:
        async with self._has_bag:
            await self._has_bag.wait_for(lambda: bool(self._bags))
            bag = self._bags.popleft()
            self._has_room.notify()  # room for one: one porter is enough
            return bag


async def unload(belt: Belt, flight: str) -> None:
    for number in (1, 2):
        await belt.put(f"{flight}-{number}")


async def claim(belt: Belt, name: str) -> None:
    for _ in range(2):
        print(f"{name} takes {await belt.take()}")


async def main() -> None:
    belt = Belt(room=2)
    async with asyncio.TaskGroup() as group:
        group.create_task(claim(belt, "Ann"))
        group.create_task(claim(belt, "Bo"))
        group.create_task(unload(belt, "LIS"))
        group.create_task(unload(belt, "OSL"))


if __name__ == "__main__":
    asyncio.run(main())
