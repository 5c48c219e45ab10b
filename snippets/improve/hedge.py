"""Ask a second server when the first is slow, and take what comes first."""

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from functools import partial
from typing import Any, TypeVar

T = TypeVar("T")


async def hedged(
    calls: Iterable[Callable[[], Coroutine[Any, Any, T]]], delay: float
) -> T:
    """Start the next call after the delay, or when one has failed."""
    waiting = list(calls)
    running: list[asyncio.Task[T]] = []
    errors: list[BaseException] = []
    try:
        while waiting or running:
            if waiting:
                running.append(asyncio.create_task(waiting.pop(0)()))
            done, _ = await asyncio.wait(
                running,
                timeout=delay if waiting else None,
                return_when=asyncio.FIRST_COMPLETED,
            )
            for task in [task for task in running if task in done]:
                running.remove(task)
                try:
                    return task.result()
                except (Exception, asyncio.CancelledError) as error:
                    errors.append(error)
        raise BaseExceptionGroup("no call succeeded", errors)
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def timetable(server: str, seconds: float) -> str:
    print(f"  ask {server}")
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"  hang up on {server}")
        raise
    return f"timetable from {server}"


async def main() -> None:
    south = partial(timetable, "south", 0.1)
    for seconds in (0.05, 1):
        north = partial(timetable, "north", seconds)
        print(await hedged([north, south], delay=0.3))


if __name__ == "__main__":
    asyncio.run(main())
