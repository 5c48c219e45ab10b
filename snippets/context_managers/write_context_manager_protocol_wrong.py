"""Four ways to a TypeError about the context manager protocol."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager


@asynccontextmanager
async def ferry() -> AsyncIterator[None]:
    yield


async def undecorated() -> AsyncIterator[None]:
    yield


async def book_ferry() -> AbstractAsyncContextManager[None]:
    return ferry()


def show(mistake: str, error: TypeError) -> None:
    print(f"{mistake}:\n  {type(error).__name__}: {error}")


async def main() -> None:
    try:
        with ferry():  # type: ignore[attr-defined]
            pass
    except TypeError as error:
        show("`async` is missing", error)

    try:
        async with threading.Lock():  # type: ignore[attr-defined]
            pass
    except TypeError as error:
        show("`async` is too much", error)

    try:
        async with undecorated():  # type: ignore[attr-defined]
            pass
    except TypeError as error:
        show("the decorator is missing", error)

    booking = book_ferry()
    try:
        async with booking:  # type: ignore[attr-defined]
            pass
    except TypeError as error:
        show("`await` is missing", error)
    async with await booking:  # right
        print("on board")


if __name__ == "__main__":
    asyncio.run(main())
