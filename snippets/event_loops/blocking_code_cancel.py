"""Ask the thread to stop, and wait until it has."""

import asyncio
import threading
from collections.abc import Callable


def copy_pages(stop: threading.Event) -> str:
    """Copy until told to stop: a pause that the event can cut short."""
    pages = 0
    while not stop.wait(0.02):
        pages += 1
    return "stopped between two pages"


async def run_until_cancelled(work: Callable[[threading.Event], str]) -> str:
    stop = threading.Event()
    thread = asyncio.create_task(asyncio.to_thread(work, stop))
    try:
        return await asyncio.shield(thread)  # cancel us, not the thread
    except asyncio.CancelledError:
        stop.set()
        print(await thread)  # now it ends soon, between two pages
        raise


async def main() -> None:
    try:
        async with asyncio.timeout(0.1):
            await run_until_cancelled(copy_pages)
    except TimeoutError:
        print("timed out, and no thread is left")


if __name__ == "__main__":
    asyncio.run(main())
