"""A factory that holds every task: nothing gets lost, and you see all."""

import asyncio
import gc
from collections.abc import Coroutine, Generator
from typing import Any, TypeVar

T = TypeVar("T")
unfinished: set[asyncio.Task[Any]] = set()


def keep(
    loop: asyncio.AbstractEventLoop,
    coro: Generator[Any, None, T] | Coroutine[Any, Any, T],
    **options: Any,
) -> asyncio.Task[T]:
    task: asyncio.Task[T] = asyncio.Task(coro, loop=loop, **options)
    unfinished.add(task)
    task.add_done_callback(unfinished.discard)
    return task


async def ring(room: int, alarm: asyncio.Event) -> None:
    await alarm.wait()


async def main() -> None:
    asyncio.get_running_loop().set_task_factory(keep)
    for room in (101, 102):
        asyncio.create_task(  # noqa: RUF006  the factory keeps it
            ring(room, asyncio.Event()), name=f"wake room {room}"
        )
    await asyncio.sleep(0)
    gc.collect()
    for task in sorted(unfinished, key=asyncio.Task.get_name):
        print(f"{task.get_name()} waits")
        task.cancel()
    await asyncio.wait(set(unfinished))


if __name__ == "__main__":
    asyncio.run(main())
