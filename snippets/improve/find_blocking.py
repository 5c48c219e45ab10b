"""A watchdog thread shows the line that blocks the loop, while it blocks."""

import asyncio
import sys
import threading
import time
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

ASYNCIO = Path(asyncio.__file__).parent


def show_stack(thread: int) -> None:
    frame = sys._current_frames()[thread]
    for entry in traceback.extract_stack(frame):
        if Path(entry.filename).parent != ASYNCIO:  # its frames are no news
            print(f"  {entry.name}: {entry.line}")


@asynccontextmanager
async def watchdog(limit: float) -> AsyncIterator[None]:
    """Print what the loop's thread does when it blocks for `limit`."""
    loop, thread = asyncio.get_running_loop(), threading.get_ident()
    stopped = threading.Event()

    def watch() -> None:
        while not stopped.is_set():
            answered = threading.Event()
            loop.call_soon_threadsafe(answered.set)
            if not answered.wait(limit):
                print(f"the loop has not answered for {limit} s:")
                show_stack(thread)
                answered.wait()  # one report is enough
            stopped.wait(limit / 4)

    watching = asyncio.create_task(asyncio.to_thread(watch))
    try:
        yield
    finally:
        stopped.set()
        await watching


def read_scale() -> None:
    time.sleep(1)  # a driver that waits for its device


async def check_in(bag: str) -> None:
    await asyncio.sleep(0.1)
    read_scale()
    print(f"{bag} is checked in")


async def main() -> None:
    async with watchdog(limit=0.4):
        await check_in("suitcase")


if __name__ == "__main__":
    asyncio.run(main())
