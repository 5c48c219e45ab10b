"""Workers report progress through a queue, and the loop never blocks."""

import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.queues import SimpleQueue

reports: "SimpleQueue[str | None]"


def start_worker(queue: "SimpleQueue[str | None]") -> None:
    """Runs once in each worker: the way in for a queue."""
    global reports
    reports = queue


def print_chapter(number: int) -> int:
    """Runs in a worker."""
    for page in (1, 2):
        reports.put(f"chapter {number}, page {page}")
    return 2


def read(queue: "SimpleQueue[str | None]", lines: list[str]) -> None:
    """Runs in a thread, and must read until the workers have ended."""
    while (line := queue.get()) is not None:
        lines.append(line)  # or loop.call_soon_threadsafe(bar.advance)


def finish(
    pool: ProcessPoolExecutor, queue: "SimpleQueue[str | None]"
) -> None:
    """Runs in a thread: after the workers, no report can come."""
    pool.shutdown(cancel_futures=True)
    queue.put(None)  # or a thread waits in get() for good


async def main(
    pool: ProcessPoolExecutor, queue: "SimpleQueue[str | None]"
) -> None:
    loop = asyncio.get_running_loop()
    lines: list[str] = []
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.to_thread(read, queue, lines))
        try:
            pages = await asyncio.gather(
                *(loop.run_in_executor(pool, print_chapter, n) for n in (1, 2))
            )
        finally:  # also when cancelled: a full pipe would stop the workers
            await asyncio.to_thread(finish, pool, queue)
    print(*sorted(lines), sep="\n")  # the chapters take turns
    print(f"{sum(pages)} pages")


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    queue: SimpleQueue[str | None] = spawn.SimpleQueue()
    with ProcessPoolExecutor(2, spawn, start_worker, (queue,)) as pool:
        asyncio.run(main(pool, queue))
    queue.close()
