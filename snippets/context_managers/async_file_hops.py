"""One trip to a thread for the whole file, or one for each line."""

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import IO


def count_all(file: IO[str]) -> int:
    return sum(1 for line in file)


async def count_in_one_trip(file: IO[str]) -> int:
    return await asyncio.to_thread(count_all, file)


async def count_in_many_trips(file: IO[str]) -> int:
    lines = 0
    while await asyncio.to_thread(file.readline):
        lines += 1
    return lines


async def best_of_three(
    count: Callable[[IO[str]], Awaitable[int]], file: IO[str]
) -> float:
    times = []
    for _ in range(3):
        file.seek(0)
        start = time.process_time()  # of all threads, without waiting
        assert await count(file) == 1000
        times.append(time.process_time() - start)
    return min(times)


async def main(file: IO[str]) -> None:
    one_trip = await best_of_three(count_in_one_trip, file)
    many_trips = await best_of_three(count_in_many_trips, file)
    more = many_trips > 5 * one_trip
    print(f"1000 trips take over 5 times the CPU time: {more}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "lines.txt")
        path.write_text("a line\n" * 1000)
        with open(path) as file:
            asyncio.run(main(file))
