"""One condition for both sides: notify() wakes one of the wrong side."""

import asyncio

belt: list[str] = []  # with room for one suitcase


async def put(changed: asyncio.Condition, bag: str) -> None:
    async with changed:
        await changed.wait_for(lambda: not belt)
        belt.append(bag)
        print(f"{bag} is on the belt")
        changed.notify()


async def take(changed: asyncio.Condition, name: str) -> None:
    async with changed:
        await changed.wait_for(lambda: belt)
        print(f"{name} takes {belt.pop()}")
        changed.notify()  # wrong: meant for a porter, wakes a traveler


async def main() -> None:
    changed = asyncio.Condition()
    try:
        async with asyncio.timeout(0.3), asyncio.TaskGroup() as group:
            group.create_task(take(changed, "Ann"))
            group.create_task(take(changed, "Bo"))
            group.create_task(put(changed, "the red bag"))
            group.create_task(put(changed, "the blue bag"))
    except TimeoutError:
        print(f"the belt has {len(belt)} bags, and everybody waits")


if __name__ == "__main__":
    asyncio.run(main())
