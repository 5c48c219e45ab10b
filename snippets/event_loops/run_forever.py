"""A ticket printer serves until it is told to stop, then cleans up."""

import asyncio


async def print_tickets(orders: asyncio.Queue[str]) -> None:
    """Print for ever: being cancelled is the normal end."""
    try:
        while True:
            town = await orders.get()
            print(f"ticket to {town}")
            orders.task_done()
    finally:
        print("printer switched off")


async def sell(orders: asyncio.Queue[str], closing: asyncio.Event) -> None:
    """Stand in for a day at the counter."""
    for town in ("Bern", "Chur", "Sion"):
        await orders.put(town)
    await orders.join()  # every ticket is printed
    closing.set()


async def main() -> None:
    closing = asyncio.Event()
    orders: asyncio.Queue[str] = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        printer = group.create_task(print_tickets(orders))
        group.create_task(sell(orders, closing))

        await closing.wait()  # the service runs here
        print("closing")
        printer.cancel()  # leaving the block waits for its clean-up
    print("closed")


if __name__ == "__main__":
    asyncio.run(main())
