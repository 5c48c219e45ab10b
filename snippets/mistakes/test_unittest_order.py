# /// script
# [tool.cookbook]
# varies = ['in \d+\.\d+s']
# ///
"""The order of the hooks, the loop and the context of each test."""

import asyncio
import unittest
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar

guest: ContextVar[str] = ContextVar("guest", default="nobody")


@asynccontextmanager
async def kitchen() -> AsyncIterator[str]:
    print("  kitchen opens")
    yield "soup"
    print("  kitchen closes")


async def close_till() -> None:
    print("  cleanup: till closed")


class DinnerTest(unittest.IsolatedAsyncioTestCase):
    loops: set[asyncio.AbstractEventLoop] = set()

    def setUp(self) -> None:
        print("\n  setUp")  # the loop exists, but does not run

    async def asyncSetUp(self) -> None:
        print(f"  asyncSetUp: {guest.get()}")
        guest.set("Ms Ito")
        self.task = asyncio.current_task()
        self.addAsyncCleanup(close_till)
        self.dish = await self.enterAsyncContext(kitchen())

    async def test_first(self) -> None:
        loop = asyncio.get_running_loop()
        self.loops.add(loop)
        print(f"  test: {self.dish} for {guest.get()}")
        print(f"  loop {len(self.loops)}, debug mode: {loop.get_debug()}")
        same = self.task is asyncio.current_task()
        print(f"  in the task of asyncSetUp: {same}")

    test_second = test_first

    async def asyncTearDown(self) -> None:
        print("  asyncTearDown")

    def tearDown(self) -> None:
        print("  tearDown")


if __name__ == "__main__":
    unittest.main(failfast=True)
