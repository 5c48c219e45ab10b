"""What Python says when you use a coroutine instead of its result."""

import asyncio
from collections.abc import Callable
from typing import Any


async def menu() -> dict[str, int]:
    return {"soup": 4, "pie": 7}


def unpack(pair: Any) -> None:
    soup, pie = pair


async def main() -> None:
    mistakes: list[Callable[[Any], object]] = [
        lambda dishes: dishes["soup"],
        lambda dishes: dishes.items(),
        lambda dishes: len(dishes),
        lambda dishes: list(dishes),
        lambda dishes: "soup" in dishes,
        lambda dishes: dishes | {"tea": 2},
        unpack,
    ]
    for mistake in mistakes:
        dishes = menu()  # wrong: await is missing
        try:
            mistake(dishes)
        except (AttributeError, TypeError) as error:
            print(f"{type(error).__name__}: {error}")
        dishes.close()  # else there is a RuntimeWarning, too


if __name__ == "__main__":
    asyncio.run(main())
