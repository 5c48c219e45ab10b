# /// script
# requires-python = ">=3.14"
# ///
"""Count primes in two threads that have an interpreter, and a GIL, each."""

import asyncio
import math
from concurrent.futures import InterpreterPoolExecutor


def count_primes(start: int, stop: int) -> int:
    primes = 0
    for n in range(start, stop):
        root = math.isqrt(n)
        primes += all(n % divisor for divisor in range(2, root + 1))
    return primes


async def main(pool: InterpreterPoolExecutor) -> None:
    loop = asyncio.get_running_loop()
    halves = await asyncio.gather(
        loop.run_in_executor(pool, count_primes, 2, 10_000),
        loop.run_in_executor(pool, count_primes, 10_000, 20_000),
    )
    print(f"{halves[0]} + {halves[1]} = {sum(halves)} primes below 20000")


if __name__ == "__main__":
    with InterpreterPoolExecutor(2) as pool:
        asyncio.run(main(pool))
