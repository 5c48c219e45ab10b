# /// script
# [tool.cookbook]
# dev-mode = "the deprecation warning is the point"
# varies = ['in \d+\.\d+s']
# ///
"""2019: a decorator that runs the coroutine on the loop of the thread."""

import asyncio
import functools
import unittest
import warnings
from collections.abc import Callable, Coroutine
from typing import Any


def run(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    @functools.wraps(test)
    def wrapper(self: unittest.TestCase) -> None:
        try:
            loop = asyncio.get_event_loop()
        except RuntimeError as error:
            print(f"{type(error).__name__}: {error}")
            return
        loop.run_until_complete(test(self))
        loop.close()  # a second test gets the same loop, closed

    return wrapper


class StampTest(unittest.TestCase):
    @run
    async def test_value(self) -> None:
        await asyncio.sleep(0)
        print("the test runs")


def show(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    line: str | None = None,
) -> str:
    return f"{category.__name__}: {message}\n"


if __name__ == "__main__":
    warnings.formatwarning = show
    unittest.main()
