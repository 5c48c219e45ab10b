"""Every subscriber has a queue of its own; a slow one loses old levels."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

Levels = asyncio.Queue[int | None]  # None: no more will come


class Gauge:
    """Tells the level of the river to everybody who has subscribed."""

    def __init__(self) -> None:
        self.subscribers: list[Levels] = []

    @contextmanager
    def subscribe(self, maxsize: int) -> Iterator[Levels]:
        levels: Levels = asyncio.Queue(maxsize)
        self.subscribers.append(levels)
        try:
            yield levels
        finally:  # also on an error or a cancellation
            self.subscribers.remove(levels)

    def publish(self, level: int | None) -> None:
        for levels in self.subscribers:
            if levels.full():
                levels.get_nowait()  # drop the oldest
            levels.put_nowait(level)


async def watch(name: str, gauge: Gauge, seconds: float) -> None:
    with gauge.subscribe(maxsize=2) as levels:
        while (level := await levels.get()) is not None:
            print(f"{name}: {level} cm")
            await asyncio.sleep(seconds)  # stands for the work on it


async def main() -> None:
    gauge = Gauge()
    async with asyncio.TaskGroup() as group:
        group.create_task(watch("lock", gauge, 0), name="lock")
        group.create_task(watch("ferry", gauge, 0.3), name="ferry")
        angler = group.create_task(watch("angler", gauge, 0), name="angler")
        await asyncio.sleep(0)  # all three subscribe
        for level in (210, 214, 219, 225, 232):
            gauge.publish(level)
            await asyncio.sleep(0)
            if level == 210:
                angler.cancel()
        gauge.publish(None)
        print(f"subscribers: {len(gauge.subscribers)}")
    print(f"subscribers at the end: {len(gauge.subscribers)}")


if __name__ == "__main__":
    asyncio.run(main())
