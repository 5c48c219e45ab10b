"""Prepare several at once, and get the results in order."""

import asyncio
from collections.abc import AsyncGenerator, Iterable
from contextlib import aclosing, asynccontextmanager

busy = most = 0


async def develop(photo: int) -> str:
    global busy, most
    busy += 1
    most = max(most, busy)
    try:
        await asyncio.sleep(0.2 if photo == 1 else 0.05)
    finally:
        busy -= 1
    return f"photo {photo}"


@asynccontextmanager
async def developed(
    photos: Iterable[int], ahead: int
) -> AsyncGenerator[AsyncGenerator[str]]:
    queue: asyncio.Queue[asyncio.Task[str] | None] = asyncio.Queue(ahead)
    tasks: set[asyncio.Task[str]] = set()

    async def produce() -> None:
        for photo in photos:
            task = group.create_task(develop(photo))
            tasks.add(task)
            task.add_done_callback(tasks.discard)
            await queue.put(task)  # waits while enough are under way
        await queue.put(None)

    async def read() -> AsyncGenerator[str]:
        while task := await queue.get():
            yield await task

    async with asyncio.TaskGroup() as group:
        producer = group.create_task(produce())
        async with aclosing(read()) as prints:
            yield prints
        for task in [producer, *tasks]:
            task.cancel()


async def main() -> None:
    async with developed(range(1, 100), ahead=3) as prints:
        async for picture in prints:
            print(picture)
            if picture == "photo 6":
                break
    print(f"at most {most} at the same time, and now {busy}")


if __name__ == "__main__":
    asyncio.run(main())
