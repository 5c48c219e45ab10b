"""Open several things, then hand them on to an owner that closes them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from types import TracebackType
from typing import Self


@asynccontextmanager
async def channel(number: int) -> AsyncIterator[int]:
    await asyncio.sleep(0)
    if number == 13:
        raise ValueError("there is no channel 13")
    print(f"channel {number} open")
    try:
        yield number
    finally:
        print(f"channel {number} closed")


class Mixer:
    def __init__(self, numbers: list[int]) -> None:
        self.numbers = numbers

    async def __aenter__(self) -> Self:
        async with AsyncExitStack() as stack:
            for number in self.numbers:
                await stack.enter_async_context(channel(number))
            self.stack = stack.pop_all()  # all went well: do not close
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool | None:
        return await self.stack.__aexit__(kind, error, traceback)


async def main() -> None:
    async with Mixer([1, 2]):
        print("  mixing")
    try:
        async with Mixer([3, 13]):
            print("never printed")
    except ValueError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
