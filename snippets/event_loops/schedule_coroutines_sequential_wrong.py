"""await in a loop: each coroutine starts when the one before is done."""

import asyncio


async def wash(shirt: str) -> None:
    print(f"{shirt}: in")
    await asyncio.sleep(0.05)
    print(f"{shirt}: out")


async def main() -> None:
    print("- one after another")
    for shirt in ("red", "blue"):
        await wash(shirt)  # wrong, if they should run at the same time

    print("- still one after another")
    washes = [wash(shirt) for shirt in ("red", "blue")]  # nothing runs yet
    for waiting in washes:
        await waiting

    print("- together")
    async with asyncio.TaskGroup() as group:
        for shirt in ("red", "blue"):
            group.create_task(wash(shirt))


if __name__ == "__main__":
    asyncio.run(main())
