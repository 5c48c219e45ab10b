"""A group takes no task once it is done, or while it shuts down."""

import asyncio
from collections.abc import Coroutine


async def cook(dish: str) -> None:
    await asyncio.sleep(0)
    print(f"{dish} served")


def order(
    kitchen: asyncio.TaskGroup, meal: Coroutine[None, None, None]
) -> None:
    try:
        kitchen.create_task(meal)
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
        meal.close()  # Python 3.11 and 3.12 leave that to you


async def order_more_when_cancelled(kitchen: asyncio.TaskGroup) -> None:
    try:
        await asyncio.sleep(10)
    finally:
        order(kitchen, cook("dessert"))  # wrong: the group is shutting down


async def burn() -> None:
    raise OSError("fire alarm")


async def main() -> None:
    async with asyncio.TaskGroup() as kitchen:
        order(kitchen, cook("soup"))
    order(kitchen, cook("coffee"))  # wrong: the block is over

    try:
        async with asyncio.TaskGroup() as kitchen:
            kitchen.create_task(order_more_when_cancelled(kitchen))
            kitchen.create_task(burn())
    except* OSError as group:
        print(f"OSError: {group.exceptions[0]}")


if __name__ == "__main__":
    asyncio.run(main())
