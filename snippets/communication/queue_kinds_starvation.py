"""A low priority may wait forever. A deadline comes nearer by itself."""

import asyncio
from collections.abc import Callable

Load = tuple[float, int, str]


async def serve(name: str, key: Callable[[str, int], float]) -> None:
    """One truck leaves and one arrives every minute, most with fish."""
    trucks: asyncio.PriorityQueue[Load] = asyncio.PriorityQueue()
    for minute in range(8):
        freight = "gravel" if minute == 1 else "fish"
        await trucks.put((key(freight, minute), minute, freight))
        if minute >= 2:  # by then, two are waiting
            _, _, freight = await trucks.get()
            if freight == "gravel":
                print(f"{name}: gravel leaves in minute {minute}")
    waiting = [trucks.get_nowait() for _ in range(trucks.qsize())]
    print(f"{name}: still there", [freight for _, _, freight in waiting])


PATIENCE = {"fish": 1, "gravel": 5}


async def main() -> None:
    await serve("priority", lambda freight, now: PATIENCE[freight])
    await serve("deadline", lambda freight, now: now + PATIENCE[freight])


if __name__ == "__main__":
    asyncio.run(main())
