"""Messages that mean: put await in front of the call."""

import asyncio
import json
from collections.abc import Callable
from typing import Any


async def price(seat: str) -> int:
    return 40 if seat < "C" else 25


async def main() -> None:
    mistakes: list[Callable[[Any], object]] = [
        lambda amount: amount + 2,
        lambda amount: "total: " + amount,
        lambda amount: amount < 30,
        lambda amount: int(amount),
        lambda amount: json.dumps({"A1": amount}),
        lambda amount: amount(),
    ]
    for mistake in mistakes:
        amount = price("A1")  # wrong: await is missing
        try:
            mistake(amount)
        except TypeError as error:
            print(error)
        amount.close()  # else there is a RuntimeWarning, too

    # And two that say nothing:
    amount = price("A1")
    print("free of charge" if not amount else "a ticket costs money")
    print(f"{amount}".partition(" at ")[0], "...>")
    amount.close()


if __name__ == "__main__":
    asyncio.run(main())
