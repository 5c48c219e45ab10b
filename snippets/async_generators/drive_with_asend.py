"""Book a room in a dialog: the place in the code is the state."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing


async def book_room() -> AsyncGenerator[str, str]:
    """Yield what the hotel says, and get what the guest says to it."""
    name = yield "Your name?"
    nights = yield f"How many nights, {name}?"
    while not nights.isdigit():
        nights = yield "A number, please."
    await asyncio.sleep(0.05)  # ask the calendar
    if (yield f"{nights} nights in room 12?") == "yes":
        yield f"Booked for {name}."


async def main() -> None:
    async with aclosing(book_room()) as dialog:
        print(await anext(dialog))  # start: run to the first question
        for answer in ("Amundsen", "a few", "3", "yes"):
            print(f"> {answer}")
            print(await dialog.asend(answer))


if __name__ == "__main__":
    asyncio.run(main())
