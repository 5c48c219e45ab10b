"""Count what was started, ended and is still there: the rest is lost."""

import asyncio
import gc
from collections import Counter
from collections.abc import Coroutine, Generator
from typing import Any, TypeVar

T = TypeVar("T")
started: Counter[str] = Counter()
ended: Counter[str] = Counter()


def name_of(coro: object) -> str:
    return getattr(coro, "__qualname__", "?")


def count(
    loop: asyncio.AbstractEventLoop,
    coro: Generator[Any, None, T] | Coroutine[Any, Any, T],
    **options: Any,  # name, context and what later Pythons pass
) -> asyncio.Task[T]:
    name = name_of(coro)  # keep the name only, not the task
    started[name] += 1
    task: asyncio.Task[T] = asyncio.Task(coro, loop=loop, **options)
    task.add_done_callback(lambda _: ended.update([name]))
    return task


def lost() -> Counter[str]:
    alive = Counter(name_of(task.get_coro()) for task in asyncio.all_tasks())
    return started - ended - alive


async def ring(alarm: asyncio.Event) -> None:
    await alarm.wait()


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: print(context["message"]))
    loop.set_task_factory(count)
    early = asyncio.Event()
    early.set()
    await asyncio.create_task(ring(early))  # ends at once
    kept = asyncio.create_task(ring(asyncio.Event()))
    asyncio.create_task(ring(asyncio.Event()))  # noqa: RUF006  wrong
    await asyncio.sleep(0)
    gc.collect()
    print(f"started: {dict(started)}, lost: {dict(lost())}")
    kept.cancel()
    await asyncio.wait([kept])


if __name__ == "__main__":
    asyncio.run(main())
