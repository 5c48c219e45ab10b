"""A deadline travels with the order, through a queue to another task."""

import asyncio
from dataclasses import dataclass


@dataclass
class Order:
    dish: str
    seconds: float
    deadline: float  # on the clock of the loop


async def cook(orders: asyncio.Queue[Order]) -> None:
    while True:
        order = await orders.get()
        try:
            async with asyncio.timeout_at(order.deadline):
                await asyncio.sleep(order.seconds)
                print(f"{order.dish}: served")
        except TimeoutError:
            print(f"{order.dish}: the guest has left")
        finally:
            orders.task_done()


async def main() -> None:
    now = asyncio.get_running_loop().time()
    orders: asyncio.Queue[Order] = asyncio.Queue()
    orders.put_nowait(Order("soup", 0.3, deadline=now + 5))
    orders.put_nowait(Order("toast", 0.05, deadline=now + 0.1))
    orders.put_nowait(Order("roast", 60, deadline=now + 0.6))
    orders.put_nowait(Order("tea", 0.05, deadline=now + 5))

    async with asyncio.TaskGroup() as kitchen:
        cooking = kitchen.create_task(cook(orders))
        await orders.join()
        cooking.cancel()


if __name__ == "__main__":
    asyncio.run(main())
