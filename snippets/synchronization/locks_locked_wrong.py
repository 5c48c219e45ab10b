"""locked() is False while the lock is on its way to the next in line."""

import asyncio


async def play(piano: asyncio.Lock) -> None:
    async with piano:
        print("the pupil plays")
        await asyncio.sleep(0.3)


async def main() -> None:
    piano = asyncio.Lock()
    await piano.acquire()
    pupil = asyncio.create_task(play(piano))
    await asyncio.sleep(0)  # now the pupil waits for the piano
    piano.release()
    print(f"locked: {piano.locked()}")
    if not piano.locked():  # wrong: it is the pupil's turn all the same
        async with piano:
            print(f"the pupil has finished first: {pupil.done()}")
    await pupil


if __name__ == "__main__":
    asyncio.run(main())
