"""Many guides may read the plan, or one curator may change it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class ReadWriteLock:
    """Waiting writers go first."""

    def __init__(self) -> None:
        # Its lock is never held across another await: see the text.
        self._changed = asyncio.Condition()
        self._readers = 0
        self._writing = False
        self._writers_waiting = 0

    @asynccontextmanager
    async def read(self) -> AsyncIterator[None]:
        async with self._changed:
            await self._changed.wait_for(
                lambda: not self._writing and not self._writers_waiting
            )
            self._readers += 1
        try:
            yield
        finally:
            async with self._changed:
                self._readers -= 1
                self._changed.notify_all()

    @asynccontextmanager
    async def write(self) -> AsyncIterator[None]:
        async with self._changed:
            self._writers_waiting += 1
            try:
                await self._changed.wait_for(
                    lambda: not self._writing and not self._readers
                )
                self._writing = True
            finally:  # readers may wait for a writer that has given up
                self._writers_waiting -= 1
                self._changed.notify_all()
        try:
            yield
        finally:
            async with self._changed:
                self._writing = False
                self._changed.notify_all()


async def guide(plan: ReadWriteLock, name: str) -> None:
    async with plan.read():
        print(f"{name} reads")
        await asyncio.sleep(0.1)
        print(f"{name} is done")


async def curator(plan: ReadWriteLock) -> None:
    async with plan.write():
        print("the curator writes")
        await asyncio.sleep(0.1)
        print("the curator is done")


async def main() -> None:
    plan = ReadWriteLock()
    async with asyncio.TaskGroup() as group:
        group.create_task(guide(plan, "Ann"), name="Ann")
        group.create_task(guide(plan, "Bo"), name="Bo")
        group.create_task(curator(plan))
        group.create_task(guide(plan, "Cem"), name="Cem")


if __name__ == "__main__":
    asyncio.run(main())
