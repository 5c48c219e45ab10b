"""A coroutine cannot travel to another process; a function can."""

import asyncio
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


async def weigh(fruit: str) -> int:
    await asyncio.sleep(0.01)  # stands in for a scale on the network
    return len(fruit)


def main() -> None:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        coroutine = weigh("melon")  # wrong: made here, to be run there
        error = pool.submit(asyncio.run, coroutine).exception()
        print(f"{type(error).__name__}: {error}")
        coroutine.close()


if __name__ == "__main__":
    main()
