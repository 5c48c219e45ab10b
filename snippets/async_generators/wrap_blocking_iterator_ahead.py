"""A thread reads ahead, but not more than a few items."""

import asyncio
import threading
from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, closing


async def read_ahead(
    blocking: Generator[int], ahead: int
) -> AsyncGenerator[int]:
    loop = asyncio.get_running_loop()
    items: asyncio.Queue[int | None] = asyncio.Queue()  # None: the end
    room = threading.Semaphore(ahead)
    stopped = threading.Event()

    def read() -> None:
        try:
            with closing(blocking):
                while room.acquire() and not stopped.is_set():
                    if (item := next(blocking, None)) is None:
                        break
                    loop.call_soon_threadsafe(items.put_nowait, item)
        finally:  # also after an error
            loop.call_soon_threadsafe(items.put_nowait, None)

    thread = loop.run_in_executor(None, read)
    try:
        while (item := await items.get()) is not None:
            yield item
            room.release()  # the consumer is through with one
    finally:
        stopped.set()
        room.release()  # wakes the thread, if it waits for room
        await thread  # waits for its end, and raises its error


def frames() -> Generator[int]:
    try:
        for number in range(1, 1000):
            print(f"  read frame {number}")
            yield number
    finally:
        print("  film closed")


async def main() -> None:
    async with aclosing(read_ahead(frames(), ahead=3)) as film:
        async for frame in film:
            await asyncio.sleep(0.2)
            print(f"shown: {frame}")
            if frame == 3:
                break


if __name__ == "__main__":
    asyncio.run(main())
