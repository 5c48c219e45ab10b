"""Async comprehensions: list, dict, set, and a generator expression."""

import asyncio
from collections.abc import AsyncGenerator


async def orders() -> AsyncGenerator[tuple[str, int]]:
    for order in (("tart", 24), ("roll", 2), ("tart", 30), ("pie", 18)):
        await asyncio.sleep(0.01)
        yield order


async def has_oven(cake: str) -> bool:
    await asyncio.sleep(0.01)  # ask the bakery
    return cake != "pie"


async def main() -> None:
    dear = [cake async for cake, price in orders() if price > 10]
    print(dear)
    print({cake: price async for cake, price in orders()})
    print(len({cake async for cake, _ in orders()}), "kinds")

    # An await in the condition, and one in a comprehension over a list.
    print([cake async for cake, _ in orders() if await has_oven(cake)])
    print([await has_oven(cake) for cake in dear])

    # In round brackets it is lazy: an async generator, for async for.
    doubled = (2 * price async for _, price in orders())
    print(type(doubled).__name__)
    async for price in doubled:
        print(price)


if __name__ == "__main__":
    asyncio.run(main())
