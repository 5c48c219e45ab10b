# /// script
# [tool.cookbook]
# dev-mode = "debug mode: starting processes blocks the loop; 3.15 warns too"
# ///
"""Three lakes are surveyed by two processes, each with its own loops."""

import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


async def count_birds(lake: str) -> int:
    await asyncio.sleep(0.01)  # stands in for reading a camera
    return sum(map(ord, lake))  # stands in for work that fills a core


def survey(lake: str) -> str:
    """Runs in a child process: a plain function that starts a loop."""
    return f"{lake}: {asyncio.run(count_birds(lake))} birds"


async def main(pool: ProcessPoolExecutor) -> None:
    loop = asyncio.get_running_loop()
    surveys = [
        loop.run_in_executor(pool, survey, lake)
        for lake in ["Constance", "Garda", "Saimaa"]
    ]
    for line in await asyncio.gather(*surveys):
        print(line)


if __name__ == "__main__":
    # "spawn" starts clean interpreters, the same way on every platform.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=context) as pool:
        asyncio.run(main(pool))
