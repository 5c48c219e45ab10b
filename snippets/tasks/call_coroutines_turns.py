"""await starts no task, and alone it gives no turn to other tasks."""

import asyncio


async def count_coins(coins: int) -> asyncio.Task[None] | None:
    for _ in range(coins):  # it never waits
        pass
    return asyncio.current_task()


async def knock() -> None:
    print("  knock, knock")


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(knock())  # ready to run, when there is a turn

        print("await count_coins()")
        task = await count_coins(1000)
        print("same task:", task is asyncio.current_task())

        print("await sleep(0)")
        await asyncio.sleep(0)  # suspends main(), so others get a turn
        print("back in main()")


if __name__ == "__main__":
    asyncio.run(main())
