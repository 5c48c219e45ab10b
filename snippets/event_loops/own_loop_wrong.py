"""A second loop cannot run inside the first, nor a runner after its end."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

Brew = Coroutine[Any, Any, str]


async def brew(drink: str) -> str:
    return f"a cup of {drink}"


def attempt(start: Callable[[Brew], object]) -> None:
    coroutine = brew("cocoa")
    try:
        print(start(coroutine))
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
        coroutine.close()  # it never started


async def main(runner: asyncio.Runner) -> None:
    attempt(asyncio.run)
    attempt(runner.run)

    other = asyncio.new_event_loop()
    attempt(other.run_until_complete)
    other.close()


if __name__ == "__main__":
    with asyncio.Runner() as runner:
        runner.run(main(runner))
    attempt(runner.run)
