"""Collect results in the order of your list, however they finish."""

import asyncio

SECONDS = {"prologue": 0.4, "storm": 0.2, "island": 0.0}


async def translate(chapter: str) -> str:
    await asyncio.sleep(SECONDS[chapter])
    print(f"translated: {chapter}")
    return chapter.upper()


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(translate(name)) for name in SECONDS]

    book = [task.result() for task in tasks]
    print(book)


if __name__ == "__main__":
    asyncio.run(main())
