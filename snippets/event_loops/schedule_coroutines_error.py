"""In a task group one failure cancels the other tasks, then is raised."""

import asyncio


async def lay_table(guests: int) -> None:
    if guests > 12:
        raise ValueError(f"{guests} guests, 12 chairs")


async def cook(dish: str) -> None:
    try:
        await asyncio.sleep(10)
        print(f"{dish} served")
    except asyncio.CancelledError:
        print(f"{dish}: stove off")
        raise


async def main() -> None:
    try:
        async with asyncio.TaskGroup() as dinner:
            dinner.create_task(cook("soup"))
            dinner.create_task(lay_table(13))
    except* ValueError as group:
        for error in group.exceptions:
            print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
