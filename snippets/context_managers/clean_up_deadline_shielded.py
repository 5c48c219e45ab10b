"""Cancelling the task does not cut its clean-up short; the deadline does."""

import asyncio
from collections.abc import Coroutine
from typing import Any


async def limit(work: Coroutine[Any, Any, None], seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await work
    except TimeoutError:
        print(f"gave up after {seconds} s")


async def finish(work: Coroutine[Any, Any, None], seconds: float) -> None:
    """Wait for work, however often we are cancelled; then pass that on."""
    task = asyncio.create_task(limit(work, seconds))
    cancelled = None
    while not task.done():
        try:
            await asyncio.wait([task])  # does not cancel the task
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled
    await task  # raises the error of the work, if there was one


async def save(tape: str, seconds: float) -> None:
    await asyncio.sleep(seconds)
    print(f"{tape} saved")


async def record(tape: str, seconds: float) -> None:
    try:
        await asyncio.sleep(3600)
    finally:
        await finish(save(tape, seconds), 0.4)


async def main() -> None:
    for tape, seconds in (("tape 1", 0.2), ("tape 2", 3600)):
        recording = asyncio.create_task(record(tape, seconds))
        for _ in range(3):
            await asyncio.sleep(0)
            recording.cancel()
        await asyncio.wait([recording])
        print(f"{tape}: cancelled {recording.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
