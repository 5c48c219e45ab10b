"""Threads and tasks share two licenses; the loop hands them out."""

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager


class Usage:
    """Count how many work at a time, in threads and tasks."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._now = self.peak = self.total = 0

    @contextmanager
    def noted(self) -> Iterator[None]:
        with self._guard:
            self._now += 1
            self.total += 1
            self.peak = max(self.peak, self._now)
        try:
            yield
        finally:
            with self._guard:
                self._now -= 1


@contextmanager
def permit(
    licenses: asyncio.Semaphore, loop: asyncio.AbstractEventLoop
) -> Iterator[None]:
    """For threads: the loop acquires and releases."""
    asyncio.run_coroutine_threadsafe(licenses.acquire(), loop).result()
    try:
        yield
    finally:
        loop.call_soon_threadsafe(licenses.release)


async def preview(licenses: asyncio.Semaphore, usage: Usage) -> None:
    async with licenses:
        with usage.noted():
            await asyncio.sleep(0.1)


async def main() -> None:
    loop = asyncio.get_running_loop()
    licenses = asyncio.BoundedSemaphore(2)
    usage = Usage()

    def render() -> None:
        """Runs in a thread."""
        with permit(licenses, loop), usage.noted():
            time.sleep(0.1)

    async with asyncio.TaskGroup() as group:
        for _ in range(2):
            group.create_task(preview(licenses, usage))
            group.create_task(asyncio.to_thread(render))
    print(f"{usage.total} have worked, at most {usage.peak} at a time")


if __name__ == "__main__":
    asyncio.run(main())
