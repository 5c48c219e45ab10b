"""gather() reports the first failure, and the others go on."""

import asyncio


async def book_flight() -> str:
    await asyncio.sleep(0)
    raise LookupError("no seats left")


async def book_hotel() -> str:
    try:
        await asyncio.sleep(0.2)
    except asyncio.CancelledError:
        print("  hotel: request withdrawn")
        raise
    print("  hotel: booked and paid")
    return "room 12"


async def main() -> None:
    print("gather")
    try:
        await asyncio.gather(book_flight(), book_hotel())
    except LookupError as error:
        print(f"  no trip, {error}")
    await asyncio.sleep(0.5)  # the program goes on with something else

    print("TaskGroup")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(book_flight())
            group.create_task(book_hotel())
    except* LookupError as errors:
        print(f"  no trip, {errors.exceptions[0]}")


if __name__ == "__main__":
    asyncio.run(main())
