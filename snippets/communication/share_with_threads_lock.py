"""A threading.Lock for data that threads and coroutines both change."""

import asyncio
import threading


class Statistics:
    """Every method holds the lock for a moment, and none awaits."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._calls = 0
        self._bytes = 0

    def note(self, size: int) -> None:
        with self._lock:  # both numbers change, or none
            self._calls += 1
            self._bytes += size

    def read(self) -> tuple[int, int]:
        with self._lock:
            return self._calls, self._bytes


def compress_files(statistics: Statistics) -> None:
    for _ in range(2000):
        statistics.note(10)


async def answer_visitors(statistics: Statistics) -> None:
    for _ in range(1000):
        statistics.note(5)
        await asyncio.sleep(0)  # without the lock


async def main() -> None:
    statistics = Statistics()
    async with asyncio.TaskGroup() as group:
        group.create_task(answer_visitors(statistics))
        group.create_task(asyncio.to_thread(compress_files, statistics))
    print("{} calls, {} bytes".format(*statistics.read()))


if __name__ == "__main__":
    asyncio.run(main())
