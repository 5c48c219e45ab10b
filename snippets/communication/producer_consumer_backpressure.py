"""A queue without a limit takes whatever comes; a bounded one slows it."""

import asyncio


async def scan(pages: asyncio.Queue[int], count: int) -> None:
    for page in range(count):
        await pages.put(page)


async def print_out(pages: asyncio.Queue[int], count: int) -> int:
    """Print all pages, and return how many waited at the same time."""
    most_waiting = 0
    for _ in range(count):
        most_waiting = max(most_waiting, pages.qsize())
        await pages.get()
        await asyncio.sleep(0)  # stands for the real work
    return most_waiting


async def main() -> None:
    for maxsize in (0, 5):
        pages: asyncio.Queue[int] = asyncio.Queue(maxsize)
        async with asyncio.TaskGroup() as group:
            group.create_task(scan(pages, count=1000))
            printer = group.create_task(print_out(pages, count=1000))
        print(f"maxsize={maxsize}: up to {printer.result()} pages waiting")


if __name__ == "__main__":
    asyncio.run(main())
