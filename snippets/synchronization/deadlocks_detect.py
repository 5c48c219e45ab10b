"""A lock that knows its owner, and refuses to complete a circle."""

import asyncio
from typing import Any, Literal


class TrackedLock(asyncio.Lock):
    waits_for: dict[asyncio.Task[Any], "TrackedLock"] = {}

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.owner: asyncio.Task[Any] | None = None

    async def acquire(self) -> Literal[True]:
        me = asyncio.current_task()
        assert me is not None
        self._check(me)
        self.waits_for[me] = self
        try:
            await super().acquire()
        finally:
            del self.waits_for[me]
        self.owner = me
        return True

    def release(self) -> None:
        super().release()
        self.owner = None

    def _check(self, me: asyncio.Task[Any]) -> None:
        story, lock = list[str](), self
        while lock.owner is not None:
            story.append(f"wants {lock.name} of {lock.owner.get_name()}")
            if lock.owner is me:
                raise RuntimeError(f"deadlock, {', who '.join(story)}")
            if lock.owner not in self.waits_for:
                return  # the owner is at work, and will release it
            lock = self.waits_for[lock.owner]


async def run(first: TrackedLock, second: TrackedLock) -> None:
    async with first:
        await asyncio.sleep(0.1)
        async with second:
            print(f"{first.name}, then {second.name}")


async def main() -> None:
    north, south = TrackedLock("north"), TrackedLock("south")
    trains = [
        asyncio.create_task(run(north, south), name="express"),
        asyncio.create_task(run(south, north), name="freight"),
    ]
    await asyncio.wait(trains)
    for train in trains:
        print(f"{train.get_name()}: {train.exception() or 'arrived'}")


if __name__ == "__main__":
    asyncio.run(main())
