# /// script
# [tool.cookbook]
# time-limit = 30
# ///
"""When one worker dies, the pool is of no use any more: make a new one."""

import asyncio
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def develop(photo: str) -> str:
    if photo == "corrupt.raw":
        os._exit(1)  # stands in for a crash, or for too little memory
    return f"{photo} developed"


async def develop_all(*photos: str) -> None:
    loop = asyncio.get_running_loop()
    spawn = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(1, mp_context=spawn)
    try:
        for photo in photos:
            try:
                print(await loop.run_in_executor(pool, develop, photo))
            except BrokenProcessPool as error:
                print(f"{photo}: {type(error).__name__}: {error}")
    finally:
        await asyncio.to_thread(pool.shutdown)


async def main() -> None:
    await develop_all("lake.raw", "corrupt.raw", "hill.raw")
    await develop_all("hill.raw")


if __name__ == "__main__":
    asyncio.run(main())
