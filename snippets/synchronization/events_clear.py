"""Clear first, then look at what is there: no letter is overlooked."""

import asyncio


async def empty_box(letters: list[str], flag: asyncio.Event) -> None:
    while True:
        await flag.wait()
        flag.clear()  # before taking: a later letter sets it again
        taken, letters[:] = letters[:], []
        await asyncio.sleep(0.05)  # the way to the post office
        print(f"delivered: {', '.join(taken)}")


async def empty_box_wrong(letters: list[str], flag: asyncio.Event) -> None:
    while True:
        await flag.wait()
        taken, letters[:] = letters[:], []
        await asyncio.sleep(0.05)
        print(f"delivered: {', '.join(taken)}")
        flag.clear()  # wrong: forgets what came in the meantime


async def main() -> None:
    for carrier in (empty_box_wrong, empty_box):
        letters: list[str] = []
        flag = asyncio.Event()
        print(f"{carrier.__name__}:")
        task = asyncio.create_task(carrier(letters, flag))
        for letter in ("to Ada", "to Bo"):
            letters.append(letter)
            flag.set()
            await asyncio.sleep(0)  # the carrier takes the first and goes
        await asyncio.sleep(0.4)
        print(f"left in the box: {letters}")
        task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
