"""gather() keeps the order of results, not the order of work."""

import asyncio

locked = True


async def unlock_door() -> str:
    global locked
    await asyncio.sleep(0.1)  # the lock is slow
    locked = False
    return "unlocked"


async def walk_in() -> str:
    return "bumped into the door" if locked else "walked in"


async def main() -> None:
    global locked
    # Wrong: both start at once.
    print(await asyncio.gather(unlock_door(), walk_in()))

    locked = True
    print([await unlock_door(), await walk_in()])


if __name__ == "__main__":
    asyncio.run(main())
