"""Threads that all wait for the pool that they fill."""

import asyncio
from concurrent.futures import ThreadPoolExecutor


def read_part(number: int) -> str:
    return f"part {number}"


def read_book(loop: asyncio.AbstractEventLoop) -> str:
    """Sync code that calls async code that needs a thread again."""

    async def part() -> str:
        return await asyncio.to_thread(read_part, 1)

    future = asyncio.run_coroutine_threadsafe(part(), loop)
    try:
        return future.result(timeout=0.5)
    except TimeoutError:
        future.cancel()
        return "no thread left"


async def main() -> None:
    loop = asyncio.get_running_loop()
    for threads in (1, 2):
        with ThreadPoolExecutor(threads) as pool:
            loop.set_default_executor(pool)  # as small as a busy one
            book = await asyncio.to_thread(read_book, loop)
            print(f"{threads} in the pool: {book}")


if __name__ == "__main__":
    asyncio.run(main())
