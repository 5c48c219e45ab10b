"""Five divers, two at a time in the cave."""

import asyncio


async def dive(name: str, cave: asyncio.Semaphore, inside: set[str]) -> int:
    async with cave:
        inside.add(name)
        crowd = len(inside)
        await asyncio.sleep(0.05)
        inside.remove(name)
    return crowd


async def main() -> None:
    cave = asyncio.BoundedSemaphore(2)  # one, shared by all
    inside: set[str] = set()
    async with asyncio.TaskGroup() as group:
        dives = [
            group.create_task(dive(name, cave, inside))
            for name in ("Ada", "Bo", "Cleo", "Dan", "Eve")
        ]
    print(f"most at a time: {max(dive.result() for dive in dives)}")

    try:
        cave.release()  # one too many: a plain Semaphore would let in three
    except ValueError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
