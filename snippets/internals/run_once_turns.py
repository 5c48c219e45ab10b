"""What a callback schedules runs in the next turn, never in the same."""

import asyncio

turn = 0


def count() -> None:
    global turn
    turn += 1
    asyncio.get_running_loop().call_soon(count)  # once in every turn


def domino(stones: int) -> None:
    print(f"turn {turn}: stone {stones} falls")
    if stones > 1:
        asyncio.get_running_loop().call_soon(domino, stones - 1)


async def watch(name: str) -> None:
    for _ in range(2):
        print(f"turn {turn}: {name} looks")
        await asyncio.sleep(0)  # behind all that is in the queue


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.call_soon(count)
    loop.call_soon(domino, 3)
    async with asyncio.TaskGroup() as group:
        group.create_task(watch("Ada"))
        group.create_task(watch("Bo"))
    print(f"turn {turn}: main() goes on")


if __name__ == "__main__":
    asyncio.run(main())
