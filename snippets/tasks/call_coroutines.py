"""One coroutine awaits another, and gets its result or its exception."""

import asyncio

PRICES = {"bread": 3, "cheese": 5}


async def price_of(item: str) -> int:
    """Stand in for a question to the till."""
    await asyncio.sleep(0.01)
    if item not in PRICES:
        raise LookupError(f"no price for {item}")
    return PRICES[item]


async def total(items: list[str]) -> int:
    amount = 0
    for item in items:
        amount += await price_of(item)
    return amount


async def main() -> None:
    print("to pay:", await total(["bread", "cheese"]))
    try:
        await total(["bread", "caviar"])
    except LookupError as error:  # it came through total()
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
