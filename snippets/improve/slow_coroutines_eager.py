# /// script
# requires-python = ">=3.12"
# [tool.cookbook]
# varies = ['\d+\.\d s']
# dev-mode = "on a busy machine debug mode reports the first step as slow"
# ///
"""Time eager tasks: note the start before the first step runs."""

import asyncio
import time
from typing import Any


class TimedTask(asyncio.Task[Any]):
    def __init__(self, coro: Any, **options: Any) -> None:
        self.start = time.perf_counter()
        super().__init__(coro, **options)  # an eager task runs in here
        first = time.perf_counter() - self.start
        if first > 0.05:
            print(
                f"{coro.__qualname__}(): {first:.1f} s before the first wait"
            )
        self.add_done_callback(TimedTask.report)

    def report(self: Any) -> None:
        seconds = time.perf_counter() - self.start
        if seconds > 0.05:
            print(f"{self.get_name()}: {seconds:.1f} s in all")


def unpack() -> None:
    until = time.perf_counter() + 0.09  # stands for a calculation
    while time.perf_counter() < until:
        pass


async def hang_picture() -> None:
    unpack()
    await asyncio.sleep(0.5)


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.create_eager_task_factory(TimedTask))
    async with asyncio.TaskGroup() as group:
        group.create_task(hang_picture(), name="portrait")
        print("create_task() has returned")


if __name__ == "__main__":
    asyncio.run(main())
