"""Suppress one kind of error, and never a cancellation."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


@asynccontextmanager
async def optional(step: str) -> AsyncIterator[None]:
    try:
        yield
    except ConnectionError as error:  # caught: the block counts as done
        print(f"{step} left out: {error}")


class Optional:
    """The same as a class."""

    def __init__(self, step: str) -> None:
        self.step = step

    async def __aenter__(self) -> None:
        pass

    async def __aexit__(
        self, kind: object, error: BaseException | None, traceback: object
    ) -> bool:
        if isinstance(error, ConnectionError):
            print(f"{self.step} left out: {error}")
            return True  # only this suppresses it
        return False


async def main() -> None:
    async with optional("weather"):
        raise ConnectionError("no answer")
    async with Optional("traffic"):
        raise ConnectionError("line cut")

    try:
        async with asyncio.timeout(0.1), optional("news"):
            await asyncio.sleep(10)
    except TimeoutError:
        print("news: timed out, because the cancellation went through")


if __name__ == "__main__":
    asyncio.run(main())
