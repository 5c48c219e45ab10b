"""To wait for the thread without await stops everything else."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor


async def load_logo() -> str:
    await asyncio.sleep(0.2)
    return "logo"


def run_in_thread() -> str:
    """Often recommended: it works, and blocks the loop of the caller."""
    with ThreadPoolExecutor(1, "helper") as pool:
        return pool.submit(asyncio.run, load_logo()).result()


async def print_pages(pages: list[int]) -> None:
    while True:
        pages.append(len(pages))
        await asyncio.sleep(0.02)


async def count_pages(render: Callable[[], object]) -> int:
    pages: list[int] = []
    printing = asyncio.create_task(print_pages(pages))
    await asyncio.sleep(0)
    result = render()
    if asyncio.iscoroutine(result):
        await result
    printing.cancel()
    await asyncio.wait([printing])
    return len(pages)


async def main() -> None:
    blocked = await count_pages(run_in_thread)
    print(f"result(): printed {blocked} page meanwhile")
    free = await count_pages(lambda: asyncio.to_thread(run_in_thread))
    print(f"to_thread(): printed more: {free > 1}")


if __name__ == "__main__":
    asyncio.run(main(), debug=False)  # else it names the slow step
