"""Readers who overlap, and a writer who comes second and is served last."""

import asyncio
from itertools import pairwise


class Plan:
    def __init__(self) -> None:
        self._changed = asyncio.Condition()
        self._readers = 0

    async def read(self, name: str, leave: asyncio.Event) -> None:
        async with self._changed:  # wrong: nobody asks for waiting writers
            self._readers += 1
        try:
            await leave.wait()
            print(f"{name} has read")
        finally:
            async with self._changed:
                self._readers -= 1
                self._changed.notify_all()

    async def write(self) -> None:
        async with self._changed:
            await self._changed.wait_for(lambda: self._readers == 0)
            print("the curator has written")  # no await: stays alone


async def main() -> None:
    plan = Plan()
    names = ("Ann", "Bo", "Cem", "Dee")
    leave = {name: asyncio.Event() for name in names}
    async with asyncio.TaskGroup() as group:
        group.create_task(plan.read("Ann", leave["Ann"]), name="Ann")
        group.create_task(plan.write())
        for earlier, name in pairwise(names):
            # The next one comes before the one before leaves.
            group.create_task(plan.read(name, leave[name]), name=name)
            await asyncio.sleep(0.1)
            leave[earlier].set()
        leave["Dee"].set()


if __name__ == "__main__":
    asyncio.run(main())
