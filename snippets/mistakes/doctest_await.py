"""A doctest runner in which await works, as in python -m asyncio."""

import ast
import asyncio
import doctest
import inspect
import sys
import types
from functools import partial
from typing import Any
from unittest.mock import patch


def execute(loop: asyncio.Runner, code: types.CodeType, names: Any) -> None:
    async def example() -> None:
        value = types.FunctionType(code, names)()
        if inspect.iscoroutine(value):  # there is an await in the code
            await value

    loop.run(example())


class AwaitRunner(doctest.DocTestRunner):
    """Runs all examples of a docstring in one loop."""

    def run(
        self,
        test: doctest.DocTest,
        compileflags: int | None = None,
        *args: Any,
        **kwargs: Any,
    ) -> doctest.TestResults:
        flags = (compileflags or 0) | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
        with asyncio.Runner() as loop:
            # doctest calls exec(), which drops a coroutine
            mine = partial(execute, loop)
            with patch.object(doctest, "exec", mine, create=True):
                return super().run(test, flags, *args, **kwargs)


class Mailbox:
    """Letters for one house.

    >>> box = Mailbox()
    >>> await box.put("bill")
    >>> await box.take()
    'bill'

    Taking waits for a letter:

    >>> waiting = asyncio.create_task(box.take())
    >>> async with asyncio.timeout(5):
    ...     await box.put("love letter")
    ...     print(await waiting)
    love letter
    """

    def __init__(self) -> None:
        self.letters: asyncio.Queue[str] = asyncio.Queue()

    async def put(self, letter: str) -> None:
        await self.letters.put(letter)

    async def take(self) -> str:
        return await self.letters.get()


if __name__ == "__main__":
    runner = AwaitRunner()
    for test in doctest.DocTestFinder().find(sys.modules["__main__"]):
        runner.run(test)
    print(f"{runner.tries} examples, {runner.failures} failed")
