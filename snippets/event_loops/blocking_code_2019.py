"""The 2019 way: run_in_executor() and gather() with a loop argument."""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def ask_library(book: str) -> str:
    time.sleep(0.05)
    return f"{book}: on the shelf"


async def main(pool: ThreadPoolExecutor) -> None:
    loop = asyncio.get_event_loop()  # inside a coroutine: the running loop
    answers = [
        loop.run_in_executor(pool, ask_library, book)
        for book in ("Emma", "Walden")
    ]
    try:
        asyncio.gather(*answers, loop=loop)  # type: ignore[call-overload]
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")
    for answer in await asyncio.gather(*answers):
        print(answer)


if __name__ == "__main__":
    with ThreadPoolExecutor(2) as pool:
        asyncio.run(main(pool))
