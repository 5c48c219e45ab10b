"""Each step of a blocking iterator in a thread, the loop free meanwhile."""

import asyncio
import time
from collections.abc import AsyncGenerator, Iterator
from typing import Any, TypeVar

T = TypeVar("T")
END: Any = object()  # what no iterator can yield


async def in_thread(blocking: Iterator[T]) -> AsyncGenerator[T]:
    while (item := await asyncio.to_thread(next, blocking, END)) is not END:
        yield item


def pages() -> Iterator[str]:
    """Stand in for a scanner with a library that knows no asyncio."""
    for number in (1, 2, 3):
        time.sleep(0.2)  # the lamp moves
        yield f"page {number}"


async def blink() -> None:
    blinks = 0
    try:
        while True:
            await asyncio.sleep(0.02)
            blinks += 1
    finally:
        print(f"the loop was free: {blinks > 3}")


async def main() -> None:
    async with asyncio.TaskGroup() as device:
        light = device.create_task(blink())
        async for page in in_thread(pages()):
            print(page)
        light.cancel()


if __name__ == "__main__":
    asyncio.run(main())
