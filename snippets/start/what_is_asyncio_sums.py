# /// script
# [tool.cookbook]
# alone = true
# time-limit = 30
# varies = ['\d+\.\d+ s']
# dev-mode = "on a slow machine, debug mode reports sums that block the loop"
# ///
"""Compute the weather of four days, in four ways."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from timeit import repeat

DAYS = range(4)
order: list[str] = []


def forecast(day: int) -> None:
    sum(n * n for n in range(500_000))  # no waiting, only work


async def forecast_async(day: int) -> None:
    order.append(f"begin {day}")
    forecast(day)  # the same work, and no await in it
    order.append(f"end {day}")


async def forecast_all() -> None:
    order.clear()
    async with asyncio.TaskGroup() as group:
        for day in DAYS:
            group.create_task(forecast_async(day))


def measure(way: str, run: Callable[[], object]) -> None:
    best = min(repeat(run, number=1, repeat=3))  # the least disturbed run
    print(f"{way:17}  {best:.2f} s")


def main() -> None:
    measure("one after another", lambda: list(map(forecast, DAYS)))
    measure("asyncio", lambda: asyncio.run(forecast_all()))
    with ThreadPoolExecutor(4) as threads:
        measure("4 threads", lambda: list(threads.map(forecast, DAYS)))
    with ProcessPoolExecutor(2) as processes:
        measure("2 processes", lambda: list(processes.map(forecast, DAYS)))
    print("asyncio:", ", ".join(order))


if __name__ == "__main__":
    main()
