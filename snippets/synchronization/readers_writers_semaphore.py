"""Three tickets: a reader takes one, a writer takes all of them."""

import asyncio
from contextlib import AsyncExitStack

TICKETS = 3


class Archive:
    def __init__(self) -> None:
        self._tickets = asyncio.BoundedSemaphore(TICKETS)
        self._writer = asyncio.Lock()  # two collectors would block each other

    async def search(self, name: str) -> None:
        async with self._tickets:
            print(f"{name} searches")
            await asyncio.sleep(0.1)

    async def rearrange(self, name: str) -> None:
        async with self._writer, AsyncExitStack() as collected:
            for _ in range(TICKETS):
                # Cancelled half-way, the stack gives back what it has.
                await collected.enter_async_context(self._tickets)
            print(f"{name} rearranges, alone")
            await asyncio.sleep(0.1)
            print(f"{name} is done")


async def main() -> None:
    archive = Archive()
    async with asyncio.TaskGroup() as group:
        group.create_task(archive.search("Ann"), name="Ann")
        group.create_task(archive.search("Bo"), name="Bo")
        group.create_task(archive.rearrange("Cem"), name="Cem")
        group.create_task(archive.search("Dee"), name="Dee")


if __name__ == "__main__":
    asyncio.run(main())
