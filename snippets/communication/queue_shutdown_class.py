"""A queue that can be closed, for Python 3.11 and 3.12."""

import asyncio
from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")


class QueueClosed(Exception):
    """Nothing more goes in, and what was in is out."""


class ClosableQueue(Generic[T]):
    def __init__(self, maxsize: int) -> None:
        if maxsize < 1:  # put() would wait forever
            raise ValueError("maxsize must be at least 1")
        self._items: deque[T] = deque()
        self._maxsize = maxsize
        self._closed = False
        self._changed = asyncio.Condition()

    async def put(self, item: T) -> None:
        async with self._changed:
            while not self._closed and len(self._items) >= self._maxsize:
                await self._changed.wait()
            if self._closed:
                raise QueueClosed
            self._items.append(item)
            self._changed.notify_all()

    async def get(self) -> T:
        async with self._changed:
            while not self._items and not self._closed:
                await self._changed.wait()
            if not self._items:
                raise QueueClosed
            self._changed.notify_all()
            return self._items.popleft()

    async def close(self) -> None:
        async with self._changed:
            self._closed = True
            self._changed.notify_all()


async def wash(name: str, cars: ClosableQueue[str]) -> None:
    try:
        while True:
            print(f"{name} washes the {await cars.get()}")
    except QueueClosed:
        print(f"{name} goes home")


async def main() -> None:
    cars: ClosableQueue[str] = ClosableQueue(maxsize=1)
    async with asyncio.TaskGroup() as group:
        for name in ("Kim", "Lou", "Max"):
            group.create_task(wash(name, cars), name=name)
        for car in ("bus", "van"):
            await cars.put(car)
        await cars.close()


if __name__ == "__main__":
    asyncio.run(main())
