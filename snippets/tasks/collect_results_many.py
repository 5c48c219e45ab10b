"""Go through very many items with few tasks; results stay in order."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

active = peak = 0


async def scan(page: int) -> str:
    global active, peak
    active += 1
    peak = max(peak, active)
    await asyncio.sleep(0.001 * (page % 3))  # some pages take longer
    active -= 1
    return f"page {page}"


async def map_in_order(
    function: Callable[[T], Awaitable[R]], items: Iterable[T], limit: int
) -> list[R]:
    if limit < 1:  # no worker would look at the items
        raise ValueError("limit must be at least 1")
    results: dict[int, R] = {}
    numbered = enumerate(items)  # all workers draw from this one

    async def worker() -> None:
        for number, item in numbered:
            results[number] = await function(item)

    async with asyncio.TaskGroup() as group:
        for _ in range(limit):
            group.create_task(worker())
    return [results[number] for number in sorted(results)]


async def main() -> None:
    pages = await map_in_order(scan, range(1, 301), limit=5)
    print(f"{len(pages)} scans, from {pages[0]} to {pages[-1]}")
    print("in order:", pages == [f"page {n}" for n in range(1, 301)])
    print(f"at most {peak} at the same time")


if __name__ == "__main__":
    asyncio.run(main())
