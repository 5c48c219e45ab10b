# /// script
# requires-python = ">=3.12"
# [tool.cookbook]
# varies = ['\d+\.\d+']
# alone = true
# plot = "times as long as a plain task that finds its answer in the cache"
# ///
"""Eager and plain tasks, for lookups that wait and that do not."""

import asyncio
import time
from statistics import median

FACTORIES = {"plain": None, "eager": asyncio.eager_task_factory}


async def find_in_cache() -> int:
    return 42


async def ask_server() -> int:
    await asyncio.sleep(0)  # one wait, of one turn of the loop
    return 42


async def main() -> None:
    loop = asyncio.get_running_loop()
    rows: dict[str, list[float]] = {}
    for _ in range(9):
        for lookup in (find_in_cache, ask_server):
            for factory_name, factory in FACTORIES.items():
                loop.set_task_factory(factory)
                start = time.perf_counter()
                for _ in range(10):
                    async with asyncio.TaskGroup() as group:
                        for _ in range(50):
                            group.create_task(lookup())
                seconds = time.perf_counter() - start
                name = f"{factory_name}, {lookup.__name__}"
                rows.setdefault(name, []).append(seconds)
    loop.set_task_factory(None)
    unit = median(rows["plain, find_in_cache"])
    for name, row in rows.items():
        print(f"{name}:", *(f"{seconds / unit:.2f}" for seconds in row))


if __name__ == "__main__":
    asyncio.run(main(), debug=False)  # also under python -X dev
