# /// script
# [tool.cookbook]
# time-limit = 30
# ///
"""The end of `with` waits for the workers, and all tasks wait with it."""

import asyncio
import multiprocessing
import time
from concurrent.futures import ProcessPoolExecutor


def render(seconds: float) -> None:
    time.sleep(seconds)


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
        with ProcessPoolExecutor(1, mp_context=spawn) as pool:  # wrong
            await loop.run_in_executor(pool, render, 0)
            try:
                async with asyncio.timeout(0.1):
                    await loop.run_in_executor(pool, render, 0.6)
            except TimeoutError:
                print("gave up after 0.1 s")
            answers.clear()
        print(f"clients answered while the pool closed: {len(answers)}")
        server.cancel()


if __name__ == "__main__":
    asyncio.run(main())
