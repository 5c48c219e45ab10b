# /// script
# requires-python = ">=3.12"
# [tool.cookbook]
# varies = ['\d+\.\d us']
# alone = true
# dev-mode = "debug mode may report the eager round as slow"
# ///
"""Measure what an eager task saves when there is nothing to wait for."""

import asyncio
import time

ROUNDS = 1_000


async def cached() -> int:
    return 42


async def measure() -> float:
    """Return the microseconds per task of the best of five rounds."""
    seconds = []
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(ROUNDS):
            await asyncio.create_task(cached())
        seconds.append(time.perf_counter() - start)
        await asyncio.sleep(0)
    return min(seconds) / ROUNDS * 1e6


async def main() -> None:
    loop = asyncio.get_running_loop()
    plain = await measure()
    loop.set_task_factory(asyncio.eager_task_factory)
    eager = await measure()
    print(f"plain task: {plain:.1f} us")
    print(f"eager task: {eager:.1f} us")
    print("at least twice as fast:", plain > 2 * eager)


if __name__ == "__main__":
    asyncio.run(main())
