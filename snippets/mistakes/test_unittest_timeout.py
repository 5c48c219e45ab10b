# /// script
# [tool.cookbook]
# varies = ['in \d+\.\d+s']
# ///
"""A limit for each test: as a decorator it works, in asyncSetUp not."""

import asyncio
import functools
import unittest
from collections.abc import Awaitable, Callable
from typing import Any

Test = Callable[[Any], Awaitable[None]]


def within(seconds: float) -> Callable[[Test], Test]:
    """Fail a test that takes longer; put it closest to the function."""

    def decorate(test: Test) -> Test:
        @functools.wraps(test)
        async def limited(self: unittest.TestCase) -> None:
            try:
                async with asyncio.timeout(seconds) as limit:
                    await test(self)
            except TimeoutError:
                if limit.expired():
                    self.fail(f"not done within {seconds} s")
                raise  # a timeout of the tested code

        return limited

    return decorate


class BellTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        # wrong: it limits the task of asyncSetUp, which ends here
        await self.enterAsyncContext(asyncio.timeout(0.05))

    async def test_not_limited(self) -> None:
        await asyncio.sleep(0.3)

    @unittest.expectedFailure  # for this page: it has to fail
    @within(0.1)
    async def test_limited(self) -> None:
        await asyncio.Event().wait()  # nobody rings


if __name__ == "__main__":
    unittest.main(verbosity=2)
