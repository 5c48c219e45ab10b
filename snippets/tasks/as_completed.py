"""Handle each result as soon as it is there, and know whose it is."""

import asyncio

SECONDS = {"Albatross": 0.4, "Bluebird": 0.0, "Cormorant": 0.2}


async def sail(boat: str) -> tuple[str, float]:
    await asyncio.sleep(SECONDS[boat])
    return boat, SECONDS[boat]  # the name travels with the result


async def main() -> None:
    async with asyncio.TaskGroup() as race:
        boats = [race.create_task(sail(boat)) for boat in SECONDS]
        arrivals = asyncio.as_completed(boats)
        for place, arrival in enumerate(arrivals, start=1):
            boat, seconds = await arrival
            print(f"{place} of {len(boats)}: {boat} after {seconds} s")


if __name__ == "__main__":
    asyncio.run(main())
