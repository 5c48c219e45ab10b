"""Equal priorities compare what comes next, and dicts do not compare."""

import asyncio

Job = tuple[int, dict[str, str]]


async def main() -> None:
    jobs: asyncio.PriorityQueue[Job] = asyncio.PriorityQueue()
    jobs.put_nowait((1, {"print": "ticket"}))
    jobs.put_nowait((2, {"print": "poster"}))
    jobs.put_nowait((2, {"print": "flyer"}))  # wrong: an equal priority
    try:
        await jobs.get()
    except TypeError as error:
        print(f"in get(): {error}")

    print(f"jobs left: {jobs.qsize()} of 3")
    while jobs.qsize():
        try:
            print(jobs.get_nowait())
        except TypeError as error:
            print(f"in get_nowait(): {error}")

    jobs.put_nowait((5, {"print": "menu"}))
    try:
        jobs.put_nowait((5, {"print": "map"}))
    except TypeError as error:
        print(f"in put_nowait(): {error}")
        print(f"jobs in the queue: {jobs.qsize()}")


if __name__ == "__main__":
    asyncio.run(main())
