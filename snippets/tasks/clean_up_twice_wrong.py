"""The second cancellation comes in the middle of the cleanup."""

import asyncio


async def pump() -> None:
    try:
        await asyncio.sleep(3600)
    finally:
        print("slowing down")
        await asyncio.sleep(0.5)
        print("valve shut")  # wrong: not reached, if cancelled before


async def main() -> None:
    running = asyncio.create_task(pump())
    await asyncio.sleep(0)
    running.cancel()
    await asyncio.sleep(0.1)
    running.cancel()  # somebody else, or somebody impatient
    await asyncio.wait([running])
    print(f"cancelled: {running.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
