"""Translate ten chapters with a service that takes three at a time."""

import asyncio

at_work: set[int] = set()
most = 0


async def translate(chapter: int) -> str:
    global most
    at_work.add(chapter)
    most = max(most, len(at_work))
    await asyncio.sleep(0.05)  # stands for the request
    at_work.remove(chapter)
    return f"chapitre {chapter}"


async def main() -> None:
    desks = asyncio.Semaphore(3)  # one, for all tasks

    async def translate_in_turn(chapter: int) -> str:
        async with desks:  # waits while three others are inside
            return await translate(chapter)

    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(
                translate_in_turn(chapter), name=f"chapter {chapter}"
            )
            for chapter in range(1, 11)
        ]
    book = [task.result() for task in tasks]
    print(f"{len(book)} chapters, from {book[0]} to {book[-1]}")
    print(f"at the same time: {most}")


if __name__ == "__main__":
    asyncio.run(main())
