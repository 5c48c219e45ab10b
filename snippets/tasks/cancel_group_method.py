# /// script
# requires-python = ">=3.15"
# ///
"""TaskGroup.cancel() ends all tasks of the group, and its body."""

import asyncio


async def hide(place: str, hidden: list[str]) -> None:
    hidden.append(place)
    try:
        await asyncio.sleep(60)
    finally:
        hidden.remove(place)


async def seek(group: asyncio.TaskGroup, hidden: list[str]) -> None:
    await asyncio.sleep(0.1)
    print(f"hidden: {len(hidden)}")
    group.cancel()
    group.cancel()  # once more changes nothing
    print("the finder still talks, up to its next await")


async def main() -> None:
    hidden: list[str] = []
    async with asyncio.TaskGroup() as group:
        group.create_task(hide("shed", hidden))
        group.create_task(hide("attic", hidden))
        group.create_task(seek(group, hidden))
        await asyncio.sleep(60)
        print("never printed")
    print(f"hidden: {len(hidden)}, and no exception")


if __name__ == "__main__":
    asyncio.run(main())
