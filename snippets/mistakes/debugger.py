# /// script
# [tool.cookbook]
# dev-mode = "debug mode reports the step in which you look around"
# stdin = "up\np order\ndown\np price\nnext\nnext\np price\ncontinue\n"
# ///
"""Stop in a coroutine, look around, step over an await."""

import asyncio

PRICES = {"tea": 3, "cake": 5}


async def look_up(item: str) -> int:
    await asyncio.sleep(0.05)
    return PRICES[item]


async def total(order: list[str]) -> int:
    price = 0
    for item in order:
        if item == "cake":
            breakpoint()
        price += await look_up(item)
    return price


async def main() -> None:
    order = ["tea", "cake"]
    print("total:", await total(order))


if __name__ == "__main__":
    asyncio.run(main())
