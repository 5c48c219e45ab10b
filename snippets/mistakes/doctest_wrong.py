# /// script
# [tool.cookbook]
# dev-mode = "the warning about the coroutine is a part of it"
# varies = ['0x[0-9a-fA-F]+']
# ///
"""What doctest says to await, and to a coroutine."""

import asyncio
import doctest
import warnings
from typing import Any


async def grind(grams: int) -> str:
    """Grind coffee.

    >>> grind(18)
    'ready'
    >>> await grind(18)
    'ready'
    """
    await asyncio.sleep(0)
    return "ready"


class ShortRunner(doctest.DocTestRunner):
    """Reports without the traceback, in which paths differ."""

    def report_unexpected_exception(
        self, out: Any, test: Any, example: Any, exc_info: Any
    ) -> None:
        kind, error, _ = exc_info
        out(f"{example.source}  {kind.__name__}: {error.args[0]}\n")

    def report_failure(
        self, out: Any, test: Any, example: Any, got: str
    ) -> None:
        out(f"{example.source}  {got}")


if __name__ == "__main__":
    warnings.formatwarning = lambda message, category, *_: (
        f"{category.__name__}: {message}\n"
    )
    runner = ShortRunner()
    for test in doctest.DocTestFinder().find(grind, "grind"):
        runner.run(test)
