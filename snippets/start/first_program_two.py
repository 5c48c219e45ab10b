"""Run two coroutines at once, in two tasks, and use both results."""

import asyncio

DEGREES = {"Lisbon": 17, "Oslo": 4}


async def measure(city: str, seconds: float) -> int:
    """Stand in for a thermometer that takes its time."""
    print(f"{city}: asked")
    await asyncio.sleep(seconds)
    print(f"{city}: answered")
    return DEGREES[city]


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        lisbon = group.create_task(measure("Lisbon", 0.3))
        oslo = group.create_task(measure("Oslo", 0.1))
    # Here both tasks are done.
    print(f"{lisbon.result() - oslo.result()} degrees apart")


if __name__ == "__main__":
    asyncio.run(main())
