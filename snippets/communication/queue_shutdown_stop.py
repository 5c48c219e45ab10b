# /// script
# requires-python = ">=3.13"
# ///
"""The consumer has enough: its producers learn it from put()."""

import asyncio

Guesses = asyncio.Queue[int]


async def guess(first: int, guesses: Guesses) -> None:
    number = first
    try:
        while True:  # endless, if nobody stops it
            await guesses.put(number)
            number += 2
    except asyncio.QueueShutDown:
        print("a guesser stops")


async def check(secret: int, guesses: Guesses) -> None:
    while True:
        number = await guesses.get()
        await asyncio.sleep(0)  # stands for the check
        if number == secret:
            break
    print(f"found {secret}")
    guesses.shutdown(immediate=True)  # the other guesses are worth nothing


async def main() -> None:
    guesses: Guesses = asyncio.Queue(maxsize=3)
    async with asyncio.TaskGroup() as group:
        group.create_task(guess(0, guesses), name="even")
        group.create_task(guess(1, guesses), name="odd")
        group.create_task(check(7, guesses))
    print(f"left in the queue: {guesses.qsize()}")


if __name__ == "__main__":
    asyncio.run(main())
