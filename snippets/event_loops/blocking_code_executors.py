"""Choose the pool: the default one, or one thread for one device."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial


def draw(page: int, *, color: str = "black") -> str:
    """Say which thread did it."""
    return f"page {page} in {color} by {threading.current_thread().name}"


async def main(plotter: ThreadPoolExecutor) -> None:
    loop = asyncio.get_running_loop()

    # None is the default pool, which asyncio.to_thread() uses too.
    print(await loop.run_in_executor(None, partial(draw, 1, color="red")))

    # One thread: the calls queue up, so the device sees one at a time.
    pages = [loop.run_in_executor(plotter, draw, page) for page in (2, 3)]
    for line in await asyncio.gather(*pages):
        print(line)


if __name__ == "__main__":
    # Outside the loop, because the end of this block waits for the threads.
    with ThreadPoolExecutor(1, thread_name_prefix="plotter") as plotter:
        asyncio.run(main(plotter))
