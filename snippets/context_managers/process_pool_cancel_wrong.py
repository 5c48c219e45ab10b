# /// script
# [tool.cookbook]
# time-limit = 30
# ///
"""A timeout ends the wait, and the worker goes on."""

import asyncio
import multiprocessing
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path


def print_invoice(path: Path) -> None:
    time.sleep(0.6)
    path.write_text("to pay: 70")


async def main(path: Path) -> None:
    loop = asyncio.get_running_loop()
    spawn = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(1, mp_context=spawn)
    try:
        await loop.run_in_executor(pool, abs, -1)  # the worker is there
        async with asyncio.timeout(0.3):
            await loop.run_in_executor(pool, print_invoice, path)
    except TimeoutError:
        print("order cancelled, there will be no invoice")  # wrong
    finally:
        await asyncio.to_thread(pool.shutdown)
    print(await asyncio.to_thread(path.read_text))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(main(Path(folder, "invoice.txt")))
