"""A mocked sleep() takes no time, and lets nobody else run."""

import asyncio
from unittest.mock import patch


async def cook(dish: str, minutes: int, table: list[str]) -> None:
    await asyncio.sleep(minutes / 1000)
    table.append(dish)


async def dinner() -> None:
    table: list[str] = []
    try:
        async with asyncio.timeout(0.5), asyncio.TaskGroup() as group:
            group.create_task(cook("roast", 200, table))
            group.create_task(cook("salad", 10, table))
            group.create_task(cook("stock", 900, table))
    except TimeoutError:
        print("  dinner time")
    print(f"  on the table: {table}")


async def main() -> None:
    print("real sleep:")
    await dinner()
    print("mocked sleep:")
    with patch("asyncio.sleep") as sleep:  # wrong
        await dinner()
        print(f"  mocked calls: {sleep.await_count}")


if __name__ == "__main__":
    asyncio.run(main())
