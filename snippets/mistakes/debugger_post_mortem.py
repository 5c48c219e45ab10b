# /// script
# [tool.cookbook]
# stdin = "p item\nup\np price, order\nquit\n"
# ///
"""Look at the variables of a task that has failed."""

import asyncio
import pdb

PRICES = {"tea": 3, "cake": 5}


async def look_up(item: str) -> int:
    await asyncio.sleep(0.05)
    return PRICES[item]


async def total(order: list[str]) -> int:
    price = 0
    for item in order:
        price += await look_up(item)
    return price


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(total(["tea"]), name="table 1")
        group.create_task(total(["cake", "pie"]), name="table 2")


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except* KeyError as group:
        first = group.exceptions[0]
        print(f"{type(first).__name__}: {first}")
        pdb.post_mortem(first.__traceback__)
