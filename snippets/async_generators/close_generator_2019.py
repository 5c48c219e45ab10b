# /// script
# [tool.cookbook]
# dev-mode = "Python 3.12 and 3.13 warn, and the warning is the point"
# ///
"""2019: the current loop, and shutdown_asyncgens() before close()."""

import asyncio
from collections.abc import AsyncGenerator


async def drops() -> AsyncGenerator[int]:
    try:
        for drop in range(1000):
            yield drop
    finally:
        print("tap closed")


async def drink(tap: AsyncGenerator[int]) -> None:
    async for drop in tap:
        if drop == 2:
            break


if __name__ == "__main__":
    try:
        loop = asyncio.get_event_loop()
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
    else:
        tap = drops()
        try:
            loop.run_until_complete(drink(tap))
        finally:
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()
