"""A test that holds one task in the gap while the other one goes by."""

import asyncio


class Counter:
    def __init__(self, store: "SlowStore") -> None:
        self.store = store
        self.lock = asyncio.Lock()

    async def add_wrong(self) -> None:
        visits = await self.store.load()
        await self.store.save(visits + 1)

    async def add(self) -> None:
        async with self.lock:
            await self.add_wrong()


class SlowStore:
    """For tests: the first to load goes on only when it is told to."""

    def __init__(self) -> None:
        self.visits = 0
        self.first_is_in_the_gap = asyncio.Event()
        self.go_on = asyncio.Event()

    async def load(self) -> int:
        visits = self.visits
        if not self.first_is_in_the_gap.is_set():
            self.first_is_in_the_gap.set()
            await self.go_on.wait()
        return visits

    async def save(self, visits: int) -> None:
        self.visits = visits


async def count_two(method: str) -> int:
    store = SlowStore()
    add = getattr(Counter(store), method)
    async with asyncio.TaskGroup() as group:
        group.create_task(add(), name="first")
        await store.first_is_in_the_gap.wait()
        second = group.create_task(add(), name="second")
        await asyncio.wait([second], timeout=0.2)  # it may have to wait
        store.go_on.set()
    return store.visits


async def main() -> None:
    for method in ("add_wrong", "add"):
        print(f"{method}: {await count_two(method)} of 2 visits")


if __name__ == "__main__":
    asyncio.run(main())
