"""The newest position first, and what that means for the oldest."""

import asyncio


async def main() -> None:
    positions: asyncio.LifoQueue[str] = asyncio.LifoQueue()
    await positions.put("10:00")
    for minute in (1, 2, 3):
        await positions.put(f"10:0{minute}")  # one comes ...
        print(f"newest: {await positions.get()}")  # ... one is drawn
    print(f"left: {positions.qsize()}, from {positions.get_nowait()}")


if __name__ == "__main__":
    asyncio.run(main())
