"""One task owns the stock; everybody else sends it messages."""

import asyncio

Order = tuple[str, int]


async def keep_stock(orders: asyncio.Queue[Order | None]) -> int:
    flour = 100  # a local variable: nobody else can touch it
    while (order := await orders.get()) is not None:
        bakery, sacks = order
        if sacks > flour:
            print(f"{bakery}: {sacks} sacks refused, {flour} left")
            continue
        await asyncio.sleep(0)  # loading the cart
        flour -= sacks
        print(f"{bakery}: {sacks} sacks")
    return flour


async def main() -> None:
    orders: asyncio.Queue[Order | None] = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        keeper = group.create_task(keep_stock(orders))
        async with asyncio.TaskGroup() as bakeries:
            for order in (("mill lane", 60), ("harbor", 50), ("school", 30)):
                bakeries.create_task(orders.put(order), name=order[0])
        await orders.put(None)  # no more orders
    print(f"flour left: {keeper.result()}")


if __name__ == "__main__":
    asyncio.run(main())
