"""A lock for each loop, for libraries that do not own the program."""

import asyncio
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class PerLoop(Generic[T]):
    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._objects: dict[asyncio.AbstractEventLoop, T] = {}
        self._guard = threading.Lock()  # loops may run in several threads

    def get(self) -> T:
        loop = asyncio.get_running_loop()
        with self._guard:
            if loop not in self._objects:
                for old in list(self._objects):
                    if old.is_closed():
                        del self._objects[old]
                self._objects[loop] = self._make()
            return self._objects[loop]

    def __len__(self) -> int:
        return len(self._objects)


lasers = PerLoop(asyncio.Lock)


async def cut(part: str) -> None:
    async with lasers.get():
        await asyncio.sleep(0.05)
        print(f"{part} is cut")


async def main() -> None:
    await asyncio.gather(cut("lid"), cut("box"))


if __name__ == "__main__":
    for _ in range(3):
        asyncio.run(main())
    print(f"locks kept: {len(lasers)}")
