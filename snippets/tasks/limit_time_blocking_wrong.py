"""A timeout cannot interrupt code that does not await."""

import asyncio
import time


def sort_letters() -> str:
    time.sleep(0.06)  # blocks: a calculation, a file, a lock
    return "all letters sorted"


async def main() -> None:
    try:
        async with asyncio.timeout(0.02):  # noqa: ASYNC100
            print(sort_letters())  # wrong: nobody can look at the clock
    except TimeoutError:
        print("never printed")
    print("no timeout, though it took three times as long")


if __name__ == "__main__":
    asyncio.run(main())
