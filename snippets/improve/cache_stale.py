"""Serve what is a little old at once, and load the new one meanwhile."""

import asyncio
import time
from collections.abc import Awaitable, Callable


class Cache:
    def __init__(
        self,
        load: Callable[[str], Awaitable[str]],
        fresh: float,
        usable: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._load, self._clock = load, clock
        self._fresh, self._usable = fresh, usable
        self._kept: dict[str, tuple[float, str]] = {}
        self._loading: dict[str, asyncio.Task[str]] = {}

    async def get(self, key: str) -> str:
        loaded, value = self._kept.get(key, (float("-inf"), ""))
        age = self._clock() - loaded
        if age < self._fresh:
            return value
        task = self._loading.get(key)
        if task is None or task.done():
            task = asyncio.create_task(self._fill(key), name=f"fill {key}")
            self._loading[key] = task
            task.add_done_callback(self._report)
        if age < self._usable:
            return value  # nobody waits for the new one
        return await asyncio.shield(task)

    async def _fill(self, key: str) -> str:
        try:
            value = await self._load(key)
        finally:
            self._loading.pop(key, None)
        self._kept[key] = (self._clock(), value)
        return value

    def _report(self, task: asyncio.Task[str]) -> None:
        if not task.cancelled() and (error := task.exception()):
            print(f"{task.get_name()}: {error}")  # perhaps nobody waited

    async def close(self) -> None:
        tasks = list(self._loading.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def main() -> None:
    now = 0

    async def load(city: str) -> str:
        await asyncio.sleep(0)  # stands for the request
        if now == 140:
            raise ConnectionError("no network")
        return f"{city} at {now} s"

    news = Cache(load, fresh=60, usable=300, clock=lambda: now)
    for now in (0, 30, 70, 80, 140, 150, 160, 600):
        print(f"{now:3} s: {await news.get('Oslo')}")
        await asyncio.sleep(0.05)  # time to load in the background
    await news.close()


if __name__ == "__main__":
    asyncio.run(main())
