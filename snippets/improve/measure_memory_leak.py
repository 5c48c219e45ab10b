# /// script
# [tool.cookbook]
# no-timeline = "two hundred requests that do nothing"
# ///
"""Find a leak: what is left after each round of the same work."""

import asyncio
import gc
import linecache
import tracemalloc

ORDERS = 100
history: list[bytes] = []  # the leak: nobody ever empties it


async def handle_order() -> None:
    receipt = bytes(2_000)
    await asyncio.sleep(0)
    history.append(receipt)


async def work() -> tracemalloc.Snapshot:
    async with asyncio.TaskGroup() as group:
        for _ in range(ORDERS):
            group.create_task(handle_order())
    gc.collect()  # what only cycles hold is no leak
    return tracemalloc.take_snapshot()


async def main() -> None:
    tracemalloc.start()
    await work()  # caches fill, modules load
    first = await work()
    second = await work()
    tracemalloc.stop()
    for change in second.compare_to(first, "lineno"):
        if change.size_diff > 1_000 * ORDERS:  # bytes, grown in one round
            frame = change.traceback[0]
            line = linecache.getline(frame.filename, frame.lineno).strip()
            kept = change.count_diff / ORDERS
            print(f"{kept:.0f} object left for each order: {line}")


if __name__ == "__main__":
    asyncio.run(main())
