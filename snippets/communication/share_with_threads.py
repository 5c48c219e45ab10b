"""The loop owns the shelf; the desks, in threads, ask it for books."""

import asyncio
from collections import Counter

shelf = {"Dune": 1, "Emma": 2}  # touched in the loop's thread only


async def lend(title: str) -> str:
    if shelf[title] == 0:
        return f"{title}: all lent"
    shelf[title] -= 1  # nobody came in between: there was no await
    return f"{title}: here you are"


def serve_readers(loop: asyncio.AbstractEventLoop) -> list[str]:
    """Stand in for a desk that is written without async."""
    answers = []
    for title in ("Dune", "Emma"):
        future = asyncio.run_coroutine_threadsafe(lend(title), loop)
        try:
            answers.append(future.result(timeout=5))  # waits in this thread
        finally:
            future.cancel()  # after a timeout; else it does nothing
    return answers


async def main() -> None:
    loop = asyncio.get_running_loop()
    desks = [asyncio.to_thread(serve_readers, loop) for _ in range(3)]
    answers = Counter(sum(await asyncio.gather(*desks), start=[]))
    for answer, times in sorted(answers.items()):
        print(f"{times} x {answer}")
    print("left:", shelf)


if __name__ == "__main__":
    asyncio.run(main())
