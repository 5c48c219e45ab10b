"""A thread waits for a task, and takes its question back in the end."""

import asyncio


async def ask_stock(part: str, seconds: float) -> str:
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"stock: nobody waits for the {part} any more")
        raise
    return f"the {part} is in aisle 4"


def fetch(loop: asyncio.AbstractEventLoop, part: str, seconds: float) -> None:
    """Runs in a thread."""
    future = asyncio.run_coroutine_threadsafe(ask_stock(part, seconds), loop)
    try:
        print(f"clerk: {future.result(timeout=0.5)}")
    except TimeoutError:
        print(f"clerk: no answer about the {part}")
        future.cancel()  # or the task runs on


async def main() -> None:
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(fetch, loop, "chain", 0.1)
    await asyncio.to_thread(fetch, loop, "saddle", 60)


if __name__ == "__main__":
    asyncio.run(main())
