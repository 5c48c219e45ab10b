# /// script
# requires-python = ">=3.15"
# ///
"""TaskGroup.cancel() ends the search when one diver finds the ring."""

import asyncio


async def dive(diver: str, minutes: int, search: asyncio.TaskGroup) -> None:
    try:
        await asyncio.sleep(minutes / 10)
        print(f"{diver}: found the ring")
        search.cancel()  # every task of the group, and its body
    finally:
        print(f"{diver}: back in the boat")


async def main() -> None:
    async with asyncio.TaskGroup() as search:
        search.create_task(dive("Ines", 600, search), name="Ines")
        search.create_task(dive("Otto", 1, search), name="Otto")
        await asyncio.sleep(60)
        print("never reached: the body is cancelled, too")

    print("the group left without an exception")


if __name__ == "__main__":
    asyncio.run(main())
