"""Run one coroutine as a program and get its result."""

import asyncio


async def measure(city: str) -> int:
    """Stand in for a thermometer that takes its time."""
    await asyncio.sleep(0.1)
    return 17 if city == "Lisbon" else 4


async def main() -> str:
    lisbon = await measure("Lisbon")
    oslo = await measure("Oslo")
    return f"Lisbon is {lisbon - oslo} degrees warmer than Oslo"


if __name__ == "__main__":
    print(asyncio.run(main()))
