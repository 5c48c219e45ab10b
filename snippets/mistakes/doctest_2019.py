# /// script
# [tool.cookbook]
# dev-mode = "the deprecation warning is the point"
# ///
"""2019: examples run on the loop of the thread."""

import asyncio
import doctest
import warnings
from typing import Any


async def polish(shoes: int) -> str:
    """Polish some shoes.

    >>> loop = asyncio.get_event_loop()
    >>> loop.run_until_complete(polish(2))
    '2 shoes shine'
    >>> loop.close()
    """
    await asyncio.sleep(0)
    return f"{shoes} shoes shine"


class ShortRunner(doctest.DocTestRunner):
    def report_unexpected_exception(
        self, out: Any, test: Any, example: Any, exc_info: Any
    ) -> None:
        kind, error, _ = exc_info
        out(f"{example.source}  {kind.__name__}: {error}\n")


if __name__ == "__main__":
    warnings.formatwarning = lambda message, category, *_: (
        f"{category.__name__}: {message}\n"
    )
    runner = ShortRunner()
    for test in doctest.DocTestFinder().find(polish, "polish"):
        result = runner.run(test)
        print(f"{result.attempted} examples, {result.failed} failed")
