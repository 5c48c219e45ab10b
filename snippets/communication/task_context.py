"""Run a task with values of its own, and look into them afterwards."""

import asyncio
from contextvars import ContextVar, copy_context

currency: ContextVar[str] = ContextVar("currency")
total: ContextVar[int] = ContextVar("total", default=0)


async def add_up(prices: list[int]) -> None:
    for price in prices:
        await asyncio.sleep(0)
        total.set(total.get() + price)
    print(f"invoice: {total.get()} {currency.get()}")


async def main() -> None:
    currency.set("EUR")

    swiss = copy_context()  # all my values, and then some of its own
    swiss.run(currency.set, "CHF")
    await asyncio.create_task(add_up([30, 12]), context=swiss)

    print(f"here: {total.get()} {currency.get()}")
    print(f"there: {swiss[total]} {swiss[currency]}")


if __name__ == "__main__":
    asyncio.run(main())
