# /// script
# [tool.cookbook]
# pending = "the task that is left is the point"
# varies = ['in \d+\.\d+s']
# ///
"""A task that outlives its test is cancelled, and the test passes."""

import asyncio
import unittest


async def blink() -> None:
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print("\n  the lamp is cancelled")
        raise


class LampTest(unittest.IsolatedAsyncioTestCase):
    async def test_lamp(self) -> None:
        self.lamp = asyncio.create_task(blink())  # wrong: nobody stops it
        await asyncio.sleep(0)
        print("\n  test ends")

    async def asyncTearDown(self) -> None:
        print("  asyncTearDown")


if __name__ == "__main__":
    unittest.main()
