# /// script
# [tool.cookbook]
# varies = ['\d+\.\d s']
# dev-mode = "debug mode reports the same slow step in its own words"
# ///
"""Measure how long each task is on the loop: time every single step."""

import asyncio
import time
from collections.abc import Coroutine, Generator
from typing import Any


class Timed(Coroutine[Any, Any, Any]):
    """Pass everything on to a coroutine, and add up its steps."""

    def __init__(self, coro: Coroutine[Any, Any, Any]) -> None:
        self.coro, self.start, self.busy = coro, time.perf_counter(), 0.0

    def step(self, method: Any, *args: Any) -> Any:
        start = time.perf_counter()
        try:
            return method(*args)  # up to the next wait, or the end
        finally:
            self.busy += time.perf_counter() - start

    def send(self, value: Any) -> Any:
        return self.step(self.coro.send, value)

    def throw(self, *args: Any) -> Any:  # a cancellation comes this way
        return self.step(self.coro.throw, *args)

    def close(self) -> None:
        self.coro.close()

    def __await__(self) -> Generator[Any, Any, Any]:
        raise NotImplementedError("this is for a task")

    def __getattr__(self, name: str) -> Any:
        return getattr(self.coro, name)  # cr_frame, __qualname__ and others


def timed_task(
    loop: asyncio.AbstractEventLoop, coro: Any, **options: Any
) -> asyncio.Task[Any]:
    timed = Timed(coro)

    def report(task: asyncio.Task[Any]) -> None:
        seconds = time.perf_counter() - timed.start
        if seconds > 0.2:
            name = task.get_name()
            print(f"{name}: {seconds:.1f} s, on the loop {timed.busy:.1f} s")

    task = asyncio.Task(timed, loop=loop, **options)
    task.add_done_callback(report)
    return task


def cut_glass() -> None:
    time.sleep(0.3)  # stands for any blocking call


async def order_lead() -> None:
    await asyncio.sleep(0.6)


async def make_window() -> None:
    await asyncio.sleep(0)
    cut_glass()


async def main() -> None:
    asyncio.get_running_loop().set_task_factory(timed_task)
    async with asyncio.TaskGroup() as group:
        group.create_task(order_lead(), name="lead")
        group.create_task(make_window(), name="window")


if __name__ == "__main__":
    asyncio.run(main())
