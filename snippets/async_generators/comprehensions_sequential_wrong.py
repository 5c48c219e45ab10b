"""A comprehension awaits one after another; tasks run together."""

import asyncio
import time

busy = most = 0


async def weigh(parcel: str) -> int:
    global busy, most
    busy += 1
    most = max(most, busy)
    await asyncio.sleep(0.1)
    busy -= 1
    return len(parcel)


async def main() -> None:
    global most
    parcels = ["books", "skis", "tea", "lamp", "wine", "shoes"]

    start = time.perf_counter()
    weights = [await weigh(parcel) for parcel in parcels]  # wrong
    print(weights, f"at most {most} on the scales")
    print(f"in less than 0.5 s: {time.perf_counter() - start < 0.5}")

    most = 0
    start = time.perf_counter()
    async with asyncio.TaskGroup() as group:  # right
        tasks = [group.create_task(weigh(parcel)) for parcel in parcels]
    weights = [task.result() for task in tasks]
    print(weights, f"at most {most} on the scales")
    print(f"in less than 0.5 s: {time.perf_counter() - start < 0.5}")


if __name__ == "__main__":
    asyncio.run(main())
