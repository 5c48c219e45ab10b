"""Customers take turns, however many posters one of them brings."""

import asyncio
from collections import defaultdict


class FairPace:
    def __init__(self, interval: float) -> None:
        self.interval = interval
        self.line = asyncio.Lock()  # one of each customer stands here
        self.customers: defaultdict[str, asyncio.Lock] = defaultdict(
            asyncio.Lock
        )

    async def wait(self, customer: str) -> None:
        async with self.customers[customer]:  # the others wait behind it
            async with self.line:
                await asyncio.sleep(self.interval)


async def order(customer: str, poster: str, pace: FairPace) -> None:
    await pace.wait(customer)
    print(f"{customer}: {poster}")


async def main() -> None:
    posters = {
        "circus": ["lion", "clown", "tent", "horse"],
        "library": ["reading"],
        "choir": ["spring", "summer"],
    }
    pace = FairPace(0.05)
    async with asyncio.TaskGroup() as group:
        for customer, names in posters.items():
            for name in names:
                group.create_task(order(customer, name, pace), name=name)


if __name__ == "__main__":
    asyncio.run(main())
