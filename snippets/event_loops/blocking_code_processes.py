"""Count primes in two processes: work that needs a processor each."""

import asyncio
import math
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def count_primes(start: int, stop: int) -> int:
    """Run in a child process, so it is a function of the module."""
    return sum(
        all(n % divisor for divisor in range(2, math.isqrt(n) + 1))
        for n in range(start, stop)
    )


async def main(pool: ProcessPoolExecutor) -> None:
    loop = asyncio.get_running_loop()
    halves = await asyncio.gather(
        loop.run_in_executor(pool, count_primes, 2, 10_000),
        loop.run_in_executor(pool, count_primes, 10_000, 20_000),
    )
    print(f"{halves[0]} + {halves[1]} = {sum(halves)} primes below 20000")


if __name__ == "__main__":  # the children import this file: not for them
    # The same start method on every system and every Python.
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=spawn) as pool:
        pool.map(math.isqrt, (1, 2))  # start both before the loop runs
        asyncio.run(main(pool))
