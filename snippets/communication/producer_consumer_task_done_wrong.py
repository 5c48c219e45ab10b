"""task_done() in the finally block of a get() that failed."""

import asyncio


async def stamp_one(letters: asyncio.Queue[str]) -> None:
    try:
        async with asyncio.timeout(0.1):
            letter = await letters.get()  # wrong: inside this try
        print(f"{letter} stamped")
    finally:
        letters.task_done()  # also when get() gave nothing


async def main() -> None:
    letters: asyncio.Queue[str] = asyncio.Queue()
    letters.put_nowait("letter 1")
    await stamp_one(letters)
    try:
        await stamp_one(letters)  # no letter comes: a TimeoutError
    except ValueError as error:
        print(f"{type(error).__name__}: {error}")
        print(f"it hides: {type(error.__context__).__name__}")


if __name__ == "__main__":
    asyncio.run(main())
