"""What Python says when a stream is used in the wrong way."""

import asyncio
from collections.abc import AsyncGenerator
from typing import Any


async def ferries() -> AsyncGenerator[str]:
    yield "08:15"


async def first_ferry() -> AsyncGenerator[str]:
    yield next(iter([]))  # wrong: there is none, so it raises StopIteration


async def timetable() -> list[str]:
    return ["08:15"]


async def iterate(source: Any) -> None:
    async for _ in source:
        pass


async def main() -> None:
    coroutine = timetable()
    attempts = {
        "async for over a list": lambda: iterate(["08:15"]),
        "async for over a coroutine": lambda: iterate(coroutine),
        "async for without the call": lambda: iterate(ferries),
        "for, list(), sum()": lambda: list(ferries()),  # type: ignore
        "await": lambda: ferries(),
        "StopIteration gets out": lambda: iterate(first_ferry()),
    }
    for mistake, attempt in attempts.items():
        try:
            await attempt()  # type: ignore
        except (TypeError, RuntimeError) as error:
            print(f"{mistake}:\n  {type(error).__name__}: {error}")
    coroutine.close()


if __name__ == "__main__":
    asyncio.run(main())
