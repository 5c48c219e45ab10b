"""Take what is there: batches grow while the database is slow."""

import asyncio

Rows = asyncio.Queue[int | None]


async def take(queue: Rows, size: int) -> list[int | None]:
    """Wait for one row, then take what else is waiting."""
    batch = [await queue.get()]
    while len(batch) < size and not queue.empty():
        batch.append(queue.get_nowait())
    return batch


async def save(queue: Rows, saving: asyncio.Event) -> None:
    ended = False
    while not ended:
        taken = await take(queue, size=3)
        rows = [row for row in taken if row is not None]
        ended = len(rows) < len(taken)
        if rows:  # the end may come alone
            saving.set()
            await asyncio.sleep(0.1)  # one insert for all of them
            print("saved", rows)


async def main() -> None:
    queue: Rows = asyncio.Queue(maxsize=100)  # put() waits if it is full
    saving = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(save(queue, saving))
        await queue.put(1)
        await saving.wait()
        for row in (2, 3, 4, 5, 6):  # meanwhile
            await queue.put(row)
        await queue.put(None)  # the end


if __name__ == "__main__":
    asyncio.run(main())
