"""A cache in which each key is loaded once, and again when it is old."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any


def has_failed(task: asyncio.Task[str]) -> bool:
    if not task.done():
        return False
    return task.cancelled() or task.exception() is not None


class Cache:
    def __init__(
        self, load: Callable[[str], Coroutine[Any, Any, str]], seconds: float
    ) -> None:
        self._load = load
        self._seconds = seconds
        self._tasks: dict[str, asyncio.Task[str]] = {}

    async def get(self, key: str) -> str:
        task = self._tasks.get(key)
        if task is None or has_failed(task):
            task = asyncio.create_task(self._load(key))
            self._tasks[key] = task
            task.add_done_callback(lambda task: self._loaded(key, task))
        return await asyncio.shield(task)

    def _loaded(self, key: str, task: asyncio.Task[str]) -> None:
        if has_failed(task):
            self._forget(key, task)  # errors are not kept
        else:
            loop = task.get_loop()
            loop.call_later(self._seconds, self._forget, key, task)

    def _forget(self, key: str, task: asyncio.Task[str]) -> None:
        if self._tasks.get(key) is task:  # else there is a newer one
            del self._tasks[key]


async def load_bird(name: str) -> str:
    print(f"loading {name}")
    await asyncio.sleep(0.05)
    return f"the {name} sings"


async def main() -> None:
    birds = Cache(load_bird, seconds=0.3)
    visitors = ["wren", "owl", "wren", "owl", "wren"]
    print(await asyncio.gather(*map(birds.get, visitors)))
    print(await birds.get("wren"))
    await asyncio.sleep(0.6)
    print(await birds.get("wren"))


if __name__ == "__main__":
    asyncio.run(main())
