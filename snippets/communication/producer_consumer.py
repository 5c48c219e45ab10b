"""Two orchards deliver crates, three presses work them off."""

import asyncio
from collections import Counter

pressed: Counter[str] = Counter()
most_waiting = 0


async def deliver(orchard: str, crates: asyncio.Queue[str]) -> None:
    for _ in range(6):
        await crates.put(orchard)  # waits here while the queue is full


async def press(crates: asyncio.Queue[str]) -> None:
    global most_waiting
    while True:
        most_waiting = max(most_waiting, crates.qsize())
        orchard = await crates.get()
        try:
            await asyncio.sleep(0.05)  # stands for the real work
            pressed[orchard] += 1
        finally:
            crates.task_done()  # once for every get()


async def main() -> None:
    crates: asyncio.Queue[str] = asyncio.Queue(maxsize=4)
    async with asyncio.TaskGroup() as presses:
        workers = [
            presses.create_task(press(crates), name=f"press {number}")
            for number in (1, 2, 3)
        ]
        async with asyncio.TaskGroup() as orchards:
            for orchard in ("north", "south"):
                orchards.create_task(deliver(orchard, crates), name=orchard)
        print("everything is delivered")
        await crates.join()  # until every crate has its task_done()
        print("everything is pressed")
        for worker in workers:  # they wait in get(), for nothing
            worker.cancel()

    for orchard in sorted(pressed):
        print(f"{orchard}: {pressed[orchard]} crates")
    print(f"never more than {most_waiting} waiting")


if __name__ == "__main__":
    asyncio.run(main())
