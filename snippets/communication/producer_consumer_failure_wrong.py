"""A worker that dies leaves join() waiting forever, without a word."""

import asyncio


async def develop(rolls: asyncio.Queue[str]) -> None:
    while True:
        roll = await rolls.get()
        if roll == "roll 2":
            raise ValueError(f"{roll} has been exposed to light")
        print(f"{roll} developed")
        rolls.task_done()


async def main() -> None:
    rolls: asyncio.Queue[str] = asyncio.Queue()
    for number in (1, 2, 3):
        rolls.put_nowait(f"roll {number}")

    worker = asyncio.create_task(develop(rolls))  # wrong: nobody watches it
    try:
        async with asyncio.timeout(0.3):
            await rolls.join()
    except TimeoutError:
        print(f"join() waits on; untouched: {rolls.qsize()}")
    print(f"the worker has ended: {worker.done()}")
    print(f"{type(worker.exception()).__name__}: {worker.exception()}")


if __name__ == "__main__":
    asyncio.run(main())
