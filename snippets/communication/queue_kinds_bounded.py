"""Limit the routine orders with a semaphore, not the queue."""

import asyncio

Order = tuple[int, str]
ROUTINE = 5
Orders = asyncio.PriorityQueue[Order]


async def put(orders: Orders, room: asyncio.Semaphore, order: Order) -> None:
    if order[0] >= ROUTINE:
        await room.acquire()  # the consumer releases it
    orders.put_nowait(order)  # no limit here: never waits, never fails


async def get(orders: Orders, room: asyncio.Semaphore) -> str:
    priority, text = await orders.get()
    if priority >= ROUTINE:
        room.release()
    return text


async def main() -> None:
    orders: Orders = asyncio.PriorityQueue()
    room = asyncio.Semaphore(1)
    async with asyncio.TaskGroup() as group:
        for order in ((5, "stock up"), (6, "count"), (1, "recall!")):
            group.create_task(put(orders, room, order))
        await asyncio.sleep(0)  # "count" waits for room, "recall!" does not
        for _ in range(3):
            print(await get(orders, room))


if __name__ == "__main__":
    asyncio.run(main())
