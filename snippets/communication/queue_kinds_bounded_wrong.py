"""A full queue keeps its order; who waits in put() stands in line."""

import asyncio

Order = tuple[int, str]


async def main() -> None:
    orders: asyncio.PriorityQueue[Order] = asyncio.PriorityQueue(maxsize=1)
    async with asyncio.TaskGroup() as group:
        group.create_task(orders.put((5, "stock up")))
        group.create_task(orders.put((4, "refill")))
        group.create_task(orders.put((1, "recall!")))  # most urgent of all
        await asyncio.sleep(0)  # one is in, two wait outside
        for _ in range(3):
            print(await orders.get())
            await asyncio.sleep(0)


if __name__ == "__main__":
    asyncio.run(main())
