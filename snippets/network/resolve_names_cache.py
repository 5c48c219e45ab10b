"""Remember addresses for a while, and ask only once at a time."""

import asyncio
from collections.abc import Awaitable, Callable

Lookup = Callable[[str], Awaitable[str]]


class NameCache:
    def __init__(self, lookup: Lookup, seconds: float) -> None:
        self.lookup, self.seconds = lookup, seconds
        self.known: dict[str, asyncio.Task[str]] = {}
        self.until: dict[str, float] = {}

    async def address(self, host: str) -> str:
        loop = asyncio.get_running_loop()
        task = self.known.get(host)
        if task is None or (task.done() and loop.time() > self.until[host]):
            task = asyncio.create_task(self._ask(host), name=f"ask {host}")
            self.known[host] = task
        return await asyncio.shield(task)  # others wait for it, too

    async def _ask(self, host: str) -> str:
        self.until[host] = 0.0  # an error is not worth remembering
        address = await self.lookup(host)
        self.until[host] = asyncio.get_running_loop().time() + self.seconds
        return address


async def slow_lookup(host: str) -> str:
    """Stand in for loop.getaddrinfo()."""
    print(f"looking up {host}")
    await asyncio.sleep(0.1)
    return "192.0.2.7"


async def main() -> None:
    names = NameCache(slow_lookup, seconds=0.5)
    async with asyncio.TaskGroup() as group:
        for _ in range(3):
            group.create_task(names.address("mill.example"))
    print(f"remembered: {await names.address('mill.example')}")
    await asyncio.sleep(0.6)
    print(f"asked again: {await names.address('mill.example')}")


if __name__ == "__main__":
    asyncio.run(main())
