"""A cache with a size and an age limit, that loads each key once."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable


class Cache:
    def __init__(
        self,
        load: Callable[[str], Awaitable[str]],
        size: int,
        seconds: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._load, self._clock = load, clock
        self._size, self._seconds = size, seconds
        self._kept: OrderedDict[str, tuple[float, str]] = OrderedDict()
        self._loading: dict[str, asyncio.Task[str]] = {}

    async def get(self, key: str) -> str:
        until, value = self._kept.get(key, (float("-inf"), ""))
        if self._clock() < until:
            self._kept.move_to_end(key)  # the last to be thrown out
            return value
        task = self._loading.get(key)
        if task is None or task.done():
            task = asyncio.create_task(self._fill(key), name=f"fill {key}")
            self._loading[key] = task
        return await asyncio.shield(task)  # one may leave, the rest stay

    async def _fill(self, key: str) -> str:
        try:
            value = await self._load(key)
        finally:  # also after an error: the next caller tries again
            self._loading.pop(key, None)
        self._kept[key] = (self._clock() + self._seconds, value)
        self._kept.move_to_end(key)
        if len(self._kept) > self._size:
            self._kept.popitem(last=False)
        return value


async def load_stop(name: str) -> str:
    print(f"load {name}")
    await asyncio.sleep(0.1)  # stands for the request
    if name == "Atlantis":
        raise LookupError("no such stop")
    return f"{name}: tram 4"


async def main() -> None:
    now = 0.0
    stops = Cache(load_stop, size=2, seconds=30, clock=lambda: now)
    print(await asyncio.gather(*map(stops.get, ["Pier", "Zoo", "Pier"])))
    for name in ("Pier", "Mill", "Pier", "Zoo"):
        print(await stops.get(name))
    now = 31.0
    for name in ("Zoo", "Atlantis", "Atlantis"):
        try:
            print(f"after 31 s, {await stops.get(name)}")
        except LookupError as error:
            print(f"{name}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
