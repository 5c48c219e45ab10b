"""Stop the clock at the point of no return."""

import asyncio

SEARCH = {"front row": 0.02, "box": 60}


async def find(place: str) -> str:
    await asyncio.sleep(SEARCH[place])
    return f"{place}, seat 7"


async def pay(seat: str) -> None:
    await asyncio.sleep(0.7)  # half paid is worse than late
    print(f"{seat}: paid")


async def book(place: str) -> None:
    try:
        async with asyncio.timeout(0.5) as limit:
            seat = await find(place)
            limit.reschedule(None)
            await pay(seat)
    except TimeoutError:
        print(f"{place}: nothing found, nothing paid")


async def main() -> None:
    await book("front row")
    await book("box")


if __name__ == "__main__":
    asyncio.run(main())
