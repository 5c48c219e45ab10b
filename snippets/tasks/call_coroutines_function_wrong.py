"""await takes a coroutine, not a coroutine function or a plain value."""

import asyncio
from typing import Any


async def set_table() -> str:
    return "table set"


def ring_bell() -> None:
    print("ding")


async def main() -> None:
    awaited: list[Any] = [
        # Wrong: () is missing.
        set_table,
        # Wrong: a plain function, which runs, and returns None.
        ring_bell(),  # type: ignore[func-returns-value]
    ]
    for thing in awaited:
        try:
            await thing
        except TypeError as error:
            print(f"{type(error).__name__}: {error}")
    print(await set_table())


if __name__ == "__main__":
    asyncio.run(main())
