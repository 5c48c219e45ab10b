"""One number in shared memory, and the lock that belongs to it."""

import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.sharedctypes import Synchronized


def start_worker(value: "Synchronized[int]") -> None:
    """Runs once in each worker, and keeps what it was given."""
    global visitors
    visitors = value


def open_gate(people: int) -> None:
    """Runs in a worker."""
    for _ in range(people):
        with visitors.get_lock():  # += alone reads, then writes
            visitors.value += 1


async def main(
    pool: ProcessPoolExecutor, visitors: "Synchronized[int]"
) -> None:
    loop = asyncio.get_running_loop()
    gates = [loop.run_in_executor(pool, open_gate, 500) for _ in range(4)]
    await asyncio.gather(*gates)
    print(visitors.value, "visitors")

    try:
        await loop.run_in_executor(pool, print, visitors)  # wrong
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    visitors = spawn.Value("i", 0)
    with ProcessPoolExecutor(2, spawn, start_worker, (visitors,)) as pool:
        asyncio.run(main(pool, visitors))
