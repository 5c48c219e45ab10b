"""+= with an await on its right is a read, an await and a write."""

import asyncio

votes = {"swan": 0, "otter": 0}


async def count_box(ballots: int) -> int:
    await asyncio.sleep(0)
    return ballots


async def add_wrong(ballots: int) -> None:
    votes["swan"] += await count_box(ballots)  # wrong: reads, then awaits


async def add(ballots: int) -> None:
    counted = await count_box(ballots)
    votes["otter"] += counted


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        for ballots in (30, 40, 50):
            group.create_task(add_wrong(ballots))
            group.create_task(add(ballots))
    print(votes)


if __name__ == "__main__":
    asyncio.run(main())
