"""Treat patients by urgency, and equally urgent ones as they came."""

import asyncio
from itertools import count

Entry = tuple[int, int, str]  # urgency, number of arrival, name


async def treat(waiting: asyncio.PriorityQueue[Entry]) -> None:
    while True:
        urgency, _, name = await waiting.get()
        try:
            await asyncio.sleep(0)  # stands for the treatment
            print(f"urgency {urgency}: {name}")
        finally:
            waiting.task_done()


async def main() -> None:
    waiting: asyncio.PriorityQueue[Entry] = asyncio.PriorityQueue()
    arrival = count(1)  # no two entries have the same number
    waiting.put_nowait((3, next(arrival), "Noor, a cough"))
    waiting.put_nowait((2, next(arrival), "Wim, a cut"))
    waiting.put_nowait((3, next(arrival), "Ada, a form"))
    waiting.put_nowait((2, next(arrival), "Bo, a sprain"))

    async with asyncio.TaskGroup() as group:
        doctor = group.create_task(treat(waiting))
        await asyncio.sleep(0)  # the doctor is with Wim when Zoe comes
        waiting.put_nowait((1, next(arrival), "Zoe, her heart"))
        await waiting.join()
        doctor.cancel()


if __name__ == "__main__":
    asyncio.run(main())
