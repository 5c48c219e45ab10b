"""A queue without maxsize: the producer runs away."""

import asyncio
from itertools import count


async def dig(coal: asyncio.Queue[int]) -> None:
    lump = 0
    try:
        for lump in count(1):
            await coal.put(lump)  # never waits: there is always room
            if lump % 100 == 0:
                await asyncio.sleep(0)
    finally:
        print(f"dug more than 500: {lump > 500}")


async def main() -> None:
    coal: asyncio.Queue[int] = asyncio.Queue()  # wrong: no maxsize
    async with asyncio.TaskGroup() as mine:
        miner = mine.create_task(dig(coal))
        for _ in range(3):
            await coal.get()
            await asyncio.sleep(0.05)  # burn it
        print("burnt: 3")
        miner.cancel()


if __name__ == "__main__":
    asyncio.run(main())
