# /// script
# [tool.cookbook]
# alone = true
# varies = ['\d+\.\d+ s']
# ///
"""Wait for the replies of 50 weather stations, in four ways."""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from timeit import timeit

STATIONS = range(50)
times: dict[str, float] = {}


def ask(station: int) -> None:
    time.sleep(0.01)  # wait for the reply


async def ask_async(station: int) -> None:
    await asyncio.sleep(0.01)  # the same wait, and others can run meanwhile


async def ask_all() -> None:
    async with asyncio.TaskGroup() as group:
        for station in STATIONS:
            group.create_task(ask_async(station))


def measure(way: str, run: Callable[[], object]) -> None:
    times[way] = timeit(run, number=1)
    print(f"{way:17}  {times[way]:.2f} s")


def main() -> None:
    measure("one after another", lambda: list(map(ask, STATIONS)))
    measure("asyncio", lambda: asyncio.run(ask_all()))
    with ThreadPoolExecutor(50) as threads:
        measure("50 threads", lambda: list(threads.map(ask, STATIONS)))
    with ProcessPoolExecutor(2) as processes:
        measure("2 processes", lambda: list(processes.map(ask, STATIONS)))
    gain = times["one after another"] / times["asyncio"]
    print("asyncio is more than 5 times as fast:", gain > 5)


if __name__ == "__main__":
    main()
