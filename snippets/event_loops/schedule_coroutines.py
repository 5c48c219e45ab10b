"""Ask three bus stops for their next departure, all at the same time."""

import asyncio

MINUTES = {"Market": 3, "Station": 1, "Harbor": 2}


async def next_bus(stop: str) -> str:
    """Stand in for a request; the nearest bus answers first."""
    await asyncio.sleep(MINUTES[stop] * 0.2)
    print(f"answer from {stop}")
    return f"{stop}: {MINUTES[stop]} min"


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(next_bus(stop)) for stop in MINUTES]
        print(f"{len(tasks)} questions asked, none answered")

    # Here all of them are done. Results stand in the order you asked.
    for task in tasks:
        print(task.result())


if __name__ == "__main__":
    asyncio.run(main())
