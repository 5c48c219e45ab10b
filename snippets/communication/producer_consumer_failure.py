"""Expected errors stay with their item; any other ends the whole group."""

import asyncio


class Exposed(Exception):
    """One roll is spoiled. The next one may be fine."""


async def develop(roll: str) -> None:
    await asyncio.sleep(0)
    if roll == "roll 2":
        raise Exposed(f"{roll} has seen light")
    if roll == "roll 4":
        raise OSError("the tank leaks")
    print(f"{roll} developed")


async def work(rolls: asyncio.Queue[str]) -> None:
    while True:
        roll = await rolls.get()
        try:
            await develop(roll)
        except Exposed as error:  # what one item may do wrong, no more
            print(f"skipped: {error}")
        finally:
            rolls.task_done()


async def main() -> None:
    rolls: asyncio.Queue[str] = asyncio.Queue()
    for number in range(1, 7):
        rolls.put_nowait(f"roll {number}")
    try:
        async with asyncio.TaskGroup() as group:
            worker = group.create_task(work(rolls))
            await rolls.join()  # a failing worker cancels this
            worker.cancel()
    except* OSError as errors:
        for error in errors.exceptions:
            print(f"{type(error).__name__}: {error}")
    print(f"left in the queue: {rolls.qsize()}")


if __name__ == "__main__":
    asyncio.run(main())
