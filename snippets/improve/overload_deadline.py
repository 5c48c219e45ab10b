"""Look at the deadline before the work, not only after it."""

import asyncio
from dataclasses import dataclass

WORK = 0.2  # seconds


@dataclass
class Order:
    customer: str
    deadline: float  # in the time of the loop
    answer: asyncio.Future[str]


async def bake(orders: asyncio.Queue[Order]) -> None:
    loop = asyncio.get_running_loop()
    while True:
        order = await orders.get()
        if order.answer.done():
            text = "has left: not baked"  # cancelled by its timeout
        elif loop.time() + WORK > order.deadline:
            text = "told at once: too late"
            order.answer.set_result("sorry")
        else:
            await asyncio.sleep(WORK)
            text = "baked"
            if not order.answer.done():
                order.answer.set_result("bread")
        print(order.customer, text)


async def buy(orders: asyncio.Queue[Order], customer: str) -> None:
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(0.55) as limit:
            when = limit.when()
            assert when is not None
            order = Order(customer, when, loop.create_future())
            orders.put_nowait(order)
            await order.answer
    except TimeoutError:
        pass  # leaves: nobody has said anything in time


async def main() -> None:
    orders: asyncio.Queue[Order] = asyncio.Queue()
    baker = asyncio.create_task(bake(orders))
    await asyncio.gather(*(buy(orders, name) for name in "ABCD"))
    baker.cancel()
    await asyncio.wait([baker])


if __name__ == "__main__":
    asyncio.run(main())
