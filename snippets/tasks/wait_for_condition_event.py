"""Yes or no, and it stays: an Event needs no lock and no predicate."""

import asyncio


async def serve(table: int, kitchen_open: asyncio.Event) -> None:
    await kitchen_open.wait()
    print(f"table {table} orders")


async def main() -> None:
    kitchen_open = asyncio.Event()
    async with asyncio.TaskGroup() as restaurant:
        for table in (1, 2):
            restaurant.create_task(serve(table, kitchen_open))
        await asyncio.sleep(0)
        print("open")
        kitchen_open.set()
        # Late, and it does not wait at all.
        restaurant.create_task(serve(3, kitchen_open))


if __name__ == "__main__":
    asyncio.run(main())
