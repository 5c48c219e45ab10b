"""The 2019 way: a coroutine made from a generator function."""

import asyncio
import types
from collections.abc import Coroutine, Generator
from typing import Any


def bake(
    loaf: str, rest: Coroutine[Any, Any, None]
) -> Generator[Any, Any, str]:
    yield from rest  # type: ignore[misc]
    return f"{loaf} baked"


async def main() -> None:
    try:
        asyncio.coroutine(bake)  # type: ignore[attr-defined]
    except AttributeError as error:
        print(f"{type(error).__name__}: {error}")

    rest = asyncio.sleep(0)
    plain = bake("rye", rest)  # undecorated, it makes a plain generator
    try:
        await plain  # type: ignore[misc]
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")
    try:
        next(plain)  # what `yield from plain` does first
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")

    bake_old = types.coroutine(bake)  # still works, and marks bake itself
    print("types.coroutine:", await bake_old("spelt", rest))


if __name__ == "__main__":
    asyncio.run(main())
