"""Three ways to lose a value, or the machine."""

import asyncio
from collections.abc import AsyncGenerator


async def scale() -> AsyncGenerator[int, int]:
    """Add up the weights that are put on."""
    total = 0
    while True:
        weight = yield total
        await asyncio.sleep(0.02)  # until it no longer swings
        total += weight


async def main() -> None:
    kitchen = scale()
    try:
        await kitchen.asend(250)  # wrong: no yield there to receive it
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")

    print(f"{await anext(kitchen)} g")  # right: run to the first yield
    print(f"{await kitchen.asend(250)} g")

    answers = await asyncio.gather(  # wrong: two at the same time
        kitchen.asend(100), kitchen.asend(20), return_exceptions=True
    )
    print(answers)

    try:
        async for total in kitchen:  # wrong: sends None in each turn
            print(f"{total} g")
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
