# /// script
# [tool.cookbook]
# varies = ['\d+ kB']
# no-timeline = "thousands of tasks"
# ///
"""Compare the peaks: a task for each item, or a few workers."""

import asyncio
import tracemalloc
from collections.abc import Iterator

STAMPS = 5_000


async def photograph(stamp: int) -> None:
    await asyncio.sleep(0)  # stands for the real work


async def task_for_each() -> None:
    await asyncio.gather(*(photograph(stamp) for stamp in range(STAMPS)))


async def work(stamps: Iterator[int]) -> None:
    for stamp in stamps:  # the workers share one iterator
        await photograph(stamp)


async def ten_workers() -> None:
    stamps = iter(range(STAMPS))
    async with asyncio.TaskGroup() as group:
        for _ in range(10):
            group.create_task(work(stamps))


async def main() -> None:
    tracemalloc.start()
    peaks = []
    for run in (task_for_each, ten_workers):
        start, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        await run()
        _, peak = tracemalloc.get_traced_memory()
        peaks.append(peak - start)
        print(f"{run.__name__}: {peaks[-1] / 1000:.0f} kB")
    tracemalloc.stop()
    print("more than 20 times as much:", peaks[0] > 20 * peaks[1])


if __name__ == "__main__":
    asyncio.run(main(), debug=False)  # also under python -X dev
