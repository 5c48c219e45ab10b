# /// script
# [tool.cookbook]
# dev-mode = "the deprecation warning is the point"
# ///
"""2019: a MagicMock whose results can be awaited."""

import asyncio
import warnings
from unittest.mock import MagicMock


def generator_based() -> MagicMock:
    """Turn a function into a coroutine function, then wrap that."""
    return MagicMock(wraps=asyncio.coroutine(lambda: "3 eggs"))


def with_future() -> MagicMock:
    """A future is awaitable, and can be awaited more than once."""
    result: asyncio.Future[str] = asyncio.Future()
    result.set_result("4 eggs")
    return MagicMock(return_value=result)


async def collect(hen: MagicMock) -> None:
    print(f"  {await hen()}")


if __name__ == "__main__":
    warnings.formatwarning = lambda message, category, *_: (
        f"  {category.__name__}: {message}\n"
    )
    for make in (generator_based, with_future):
        print(make.__name__)
        try:
            hen = make()  # at the time of import, or in setUp()
        except (AttributeError, RuntimeError) as error:
            print(f"  {type(error).__name__}: {error}")
        else:
            loop = hen.return_value.get_loop()
            loop.run_until_complete(collect(hen))
            loop.close()
