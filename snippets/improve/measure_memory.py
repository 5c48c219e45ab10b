# /// script
# [tool.cookbook]
# varies = ['\d+\.\d kB']
# no-timeline = "it would show a thousand tasks that all wait"
# ///
"""Measure what a task costs that waits, and what it holds on to."""

import asyncio
import tracemalloc
from collections.abc import Callable, Coroutine
from typing import Any

TASKS = 1_000


async def wait_for_rain(rain: asyncio.Event) -> None:
    await rain.wait()


async def wait_deep(rain: asyncio.Event, depth: int = 10) -> None:
    await (wait_deep(rain, depth - 1) if depth else rain.wait())


async def wait_with_map(rain: asyncio.Event) -> None:
    area = bytes(10_000)  # alive as long as the task waits
    await rain.wait()
    del area


async def measure(
    gardener: Callable[[asyncio.Event], Coroutine[Any, Any, None]],
) -> float:
    """Return the bytes that each of many waiting tasks holds."""
    rain = asyncio.Event()
    before, _ = tracemalloc.get_traced_memory()
    async with asyncio.TaskGroup() as group:
        for _ in range(TASKS):
            group.create_task(gardener(rain))
        await asyncio.sleep(0)  # let them run up to their wait
        after, _ = tracemalloc.get_traced_memory()
        rain.set()
    return (after - before) / TASKS


async def main() -> None:
    await measure(wait_for_rain)  # the first round fills caches
    plain = await measure(wait_for_rain)
    print(f"waits for an event: {plain / 1000:.1f} kB")
    for gardener in (wait_deep, wait_with_map):
        size = await measure(gardener)
        print(f"{gardener.__name__}: {size / 1000:.1f} kB")
        print("  more than twice as much:", size > 2 * plain)


if __name__ == "__main__":
    tracemalloc.start()
    asyncio.run(main(), debug=False)  # also under python -X dev
