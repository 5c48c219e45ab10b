"""Four workers share one iterator: as many tasks as work is done."""

import asyncio
from collections.abc import Iterator


def read_parcels() -> Iterator[int]:
    """Find the next parcel when somebody asks for it."""
    yield from range(1, 10_001)


async def weigh(parcels: Iterator[int], weights: dict[int, int]) -> None:
    for parcel in parcels:  # each worker takes the next one
        await asyncio.sleep(0)  # stands for the real work
        weights[parcel] = 100 + parcel % 7


async def main() -> None:
    parcels = read_parcels()
    weights: dict[int, int] = {}
    async with asyncio.TaskGroup() as group:
        for number in range(1, 5):
            group.create_task(weigh(parcels, weights), name=f"scale {number}")
        print(f"tasks: {len(asyncio.all_tasks())}, with main()")
    print(f"weighed: {len(weights)}")


if __name__ == "__main__":
    asyncio.run(main())
