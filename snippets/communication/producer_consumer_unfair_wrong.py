"""A consumer that never suspends lets one producer starve the other."""

import asyncio
from collections import Counter


async def fill(side: str, cups: asyncio.Queue[str]) -> None:
    while True:
        await cups.put(side)


async def drink(cups: asyncio.Queue[str], pause: bool) -> Counter[str]:
    drunk: Counter[str] = Counter()
    for _ in range(30):
        drunk[await cups.get()] += 1
        if pause:
            await asyncio.sleep(0)
    return drunk


async def main() -> None:
    for pause in (False, True):
        cups: asyncio.Queue[str] = asyncio.Queue(maxsize=3)
        fillers = [
            asyncio.create_task(fill(side, cups), name=side)
            for side in ("left", "right")
        ]
        drunk = await drink(cups, pause)
        print(f"{pause=}: left {drunk['left']}, right {drunk['right']}")
        for filler in fillers:
            filler.cancel()


if __name__ == "__main__":
    asyncio.run(main())
