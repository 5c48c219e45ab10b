"""Tasks that nobody awaits: keep them, and report how they end."""

import asyncio
from collections.abc import Coroutine
from typing import Any


class Background:
    """Owns tasks, each of which may fail without harm to the others."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        task = asyncio.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            print(f"{task.get_name()}: cancelled")
        elif (error := task.exception()) is not None:
            print(f"{task.get_name()}: {error!r}")

    async def finish(self) -> None:
        while self._tasks:  # also those that were started meanwhile
            await asyncio.wait(self._tasks)


async def water(bed: str, liters: int) -> None:
    await asyncio.sleep(0)
    if liters > 20:
        raise ValueError(f"{liters} liters are a flood")
    await asyncio.sleep(0.05)
    print(f"{bed}: watered")


async def main() -> None:
    garden = Background()
    garden.start(water("roses", 8), name="roses")
    garden.start(water("cactus", 90), name="cactus")
    print("main() does something else")
    await garden.finish()


if __name__ == "__main__":
    asyncio.run(main())
