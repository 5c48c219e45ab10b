# /// script
# [tool.cookbook]
# time-limit = 30
# ///
"""A pool of processes for a block, closed without blocking the loop."""

import asyncio
import multiprocessing
import time
from collections.abc import AsyncIterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import asynccontextmanager


@asynccontextmanager
async def closing(pool: Executor) -> AsyncIterator[Executor]:
    failed = True
    try:
        yield pool
        failed = False
    finally:  # a thread waits for the workers, and the loop goes on
        closed = asyncio.to_thread(pool.shutdown, cancel_futures=failed)
        await asyncio.shield(closed)


def render(frame: int, seconds: float) -> str:
    """Run in a worker; time.sleep stands in for a calculation."""
    time.sleep(seconds)
    return f"frame {frame} rendered"


async def answer_clients(answers: list[str]) -> None:
    while True:
        await asyncio.sleep(0.02)
        answers.append("still here")


async def main() -> None:
    loop = asyncio.get_running_loop()
    spawn = multiprocessing.get_context("spawn")
    answers: list[str] = []
    async with asyncio.TaskGroup() as group:
        server = group.create_task(answer_clients(answers))
        async with closing(ProcessPoolExecutor(1, mp_context=spawn)) as pool:
            print(await loop.run_in_executor(pool, render, 1, 0))
            calls = [
                loop.run_in_executor(pool, render, frame, 0.12)
                for frame in range(2, 8)
            ]
            answers.clear()
        # Closing has waited for the calls, and the clients have not.
        print("all done:", all(call.done() for call in calls))
        print("clients answered meanwhile:", len(answers) > 3)
        print((await asyncio.gather(*calls))[-1])
        server.cancel()


if __name__ == "__main__":  # the workers import this file
    asyncio.run(main())
