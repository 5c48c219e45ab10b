"""Give each weather station half a second to answer."""

import asyncio

SECONDS = {"Oslo": 0.05, "Quito": 60}


async def temperature(town: str) -> int:
    """Stand in for a request over a bad line."""
    try:
        await asyncio.sleep(SECONDS[town])
        return len(town)
    finally:
        print(f"  {town}: line closed")


async def main() -> None:
    for town in SECONDS:
        try:
            async with asyncio.timeout(0.5):
                degrees = await temperature(town)
        except TimeoutError:  # outside the block
            print(f"{town}: no answer in 0.5 s")
        else:
            print(f"{town}: {degrees} degrees")


if __name__ == "__main__":
    asyncio.run(main())
