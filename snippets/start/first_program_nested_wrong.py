"""asyncio.run() starts a loop, so it cannot be used inside of one."""

import asyncio


async def measure(city: str) -> int:
    await asyncio.sleep(0.1)
    return 17 if city == "Lisbon" else 4


async def main() -> None:
    measurement = measure("Lisbon")
    try:
        asyncio.run(measurement)  # wrong: a loop is running this line
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
    print(f"await in its place: {await measurement} degrees")


if __name__ == "__main__":
    asyncio.run(main())
