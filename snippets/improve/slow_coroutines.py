# /// script
# [tool.cookbook]
# varies = ['\d+\.\d s']
# ///
"""A task factory reports each task that takes long, and who created it."""

import asyncio
import sys
from typing import Any

LIMIT = 0.4  # seconds


def find_creator() -> str:
    """Return the function outside of asyncio that creates this task."""
    frame = sys._getframe(2)
    while frame.f_globals["__name__"].startswith("asyncio."):
        assert frame.f_back is not None
        frame = frame.f_back
    return f"{frame.f_code.co_name}()"  # frame.f_lineno is the line


def timed_task(
    loop: asyncio.AbstractEventLoop,
    coro: Any,
    **options: Any,  # name, context, eager_start: it depends on the Python
) -> asyncio.Task[Any]:
    start, creator = loop.time(), find_creator()

    def report(task: asyncio.Task[Any]) -> None:
        seconds = loop.time() - start
        if seconds >= LIMIT:
            end = "cancelled" if task.cancelled() else "done"
            what = getattr(coro, "__qualname__", "other")
            print(f"{seconds:.1f} s: {task.get_name()}, {what}()")
            print(f"  {end}, created by {creator}")

    task = asyncio.Task(coro, loop=loop, **options)
    task.add_done_callback(report)
    return task


async def ask_depot(seconds: float) -> None:
    await asyncio.sleep(seconds)


async def ship_order() -> None:
    async with asyncio.timeout(0.8), asyncio.TaskGroup() as group:
        group.create_task(ask_depot(0.1), name="Hamburg")
        group.create_task(ask_depot(0.5), name="Rotterdam")
        group.create_task(ask_depot(60), name="Antwerp")


async def main() -> None:
    asyncio.get_running_loop().set_task_factory(timed_task)
    try:
        await ship_order()
    except TimeoutError:
        print("no ship today")


if __name__ == "__main__":
    asyncio.run(main())
