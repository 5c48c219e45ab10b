"""Two bookings of a trip fail at once: each kind of error gets its answer."""

import asyncio


async def book_flight(city: str) -> None:
    raise ConnectionError(f"no answer about flights to {city}")


async def book_hotel(guests: int) -> None:
    raise ValueError(f"no room for {guests}")


async def rent_car() -> None:
    try:
        await asyncio.sleep(3600)
    finally:
        print("car: given back")


async def main() -> None:
    try:
        async with asyncio.TaskGroup() as trip:
            trip.create_task(book_flight("Oslo"))
            trip.create_task(book_hotel(13))
            trip.create_task(rent_car())
    except* OSError as group:  # ConnectionError is a kind of OSError
        for error in group.exceptions:
            print(f"try again later: {error!r}")
    except* ValueError as group:
        for refusal in group.exceptions:
            print(f"ask the customer: {refusal!r}")
    print("main() goes on")


if __name__ == "__main__":
    asyncio.run(main())
