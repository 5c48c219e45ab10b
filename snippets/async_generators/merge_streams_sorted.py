"""Merge sorted streams in the order of their time stamps."""

import asyncio
import heapq
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, aclosing

Line = tuple[str, str]


async def in_order(*logs: AsyncGenerator[Line]) -> AsyncGenerator[Line]:
    """Yield the smallest of the first lines, again and again."""
    heap: list[tuple[Line, int]] = []
    async with AsyncExitStack() as stack:
        for log in logs:
            await stack.enter_async_context(aclosing(log))
        for number, log in enumerate(logs):
            if line := await anext(log, None):
                heapq.heappush(heap, (line, number))
        while heap:
            line, number = heap[0]
            yield line
            if following := await anext(logs[number], None):
                heapq.heapreplace(heap, (following, number))
            else:
                heapq.heappop(heap)


async def log(name: str, *times: str) -> AsyncGenerator[Line]:
    try:
        for time in times:
            await asyncio.sleep(0.01)
            yield time, name
    finally:
        print(f"{name}: log closed")


async def main() -> None:
    logs = [
        log("door", "08:01", "08:30", "17:04"),
        log("lift", "08:02", "08:03"),
        log("shop", "08:30", "09:00", "09:01"),
    ]
    async with aclosing(in_order(*logs)) as lines:
        async for time, name in lines:
            print(time, name)
            if time > "09:00":
                break


if __name__ == "__main__":
    asyncio.run(main())
