# /// script
# requires-python = ">=3.14"
# [tool.cookbook]
# time-limit = 30
# ///
"""Python 3.14: end the workers, whatever they are doing."""

import asyncio
import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import connection


def never_end() -> None:
    time.sleep(3600)


async def main() -> None:
    loop = asyncio.get_running_loop()
    spawn = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(1, mp_context=spawn)
    await loop.run_in_executor(pool, abs, -1)  # the worker is there
    worker = multiprocessing.active_children()[0]

    call = loop.run_in_executor(pool, never_end)
    try:
        async with asyncio.timeout(0.2):
            await asyncio.shield(call)
    except TimeoutError:
        print("gave up after 0.2 s")
    finally:
        pool.terminate_workers()  # returns at once

    try:
        await call
    except BrokenProcessPool as error:
        print(f"{type(error).__name__}: {error}")
    await asyncio.to_thread(connection.wait, [worker.sentinel])
    print("the worker has ended")


if __name__ == "__main__":
    asyncio.run(main())
