"""Cancelled from outside while the group ends: does it get through?"""

import asyncio


class Enough(Exception):
    """Ends the party."""


async def say_enough() -> None:
    raise Enough


async def wash_up() -> None:
    try:
        await asyncio.sleep(60)
    finally:
        await asyncio.sleep(0.5)  # dries the last plate


async def party(way: str) -> None:
    try:
        async with asyncio.TaskGroup() as group:
            washing = group.create_task(wash_up())
            await asyncio.sleep(0)
            if way == "by an error":
                group.create_task(say_enough())
            else:
                washing.cancel()
    except* Enough:
        pass
    await asyncio.sleep(0)
    print("  the party goes on")


async def main() -> None:
    for way in ("by an error", "one by one"):
        print(f"{way}:")
        task = asyncio.create_task(party(way))
        await asyncio.sleep(0.1)
        task.cancel()  # while the group waits for the last plate
        await asyncio.wait([task])
        print(f"  cancelled: {task.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
