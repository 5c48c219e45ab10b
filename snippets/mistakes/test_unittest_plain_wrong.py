# /// script
# [tool.cookbook]
# dev-mode = "the warnings are the point, and -W error makes them errors"
# varies = ['in \d+\.\d+s']
# ///
"""Three tests that test nothing, and pass."""

import asyncio
import unittest
import warnings


async def door_is_open() -> bool:
    await asyncio.sleep(0)
    return False


class PlainTest(unittest.TestCase):  # wrong base class
    async def test_door(self) -> None:
        self.assertTrue(await door_is_open())  # never runs


class AsyncTest(unittest.IsolatedAsyncioTestCase):
    async def test_door(self) -> None:
        self.assertTrue(door_is_open())  # wrong: a coroutine is true

    async def test_error(self) -> None:
        with self.assertRaises(AssertionError):
            self.assertFalse(door_is_open())  # wrong, the other way round


def show(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    line: str | None = None,
) -> str:
    first = str(message).splitlines()[0]  # without the paths
    return f"\n{category.__name__}: {first}\n"


if __name__ == "__main__":
    warnings.formatwarning = show
    unittest.main(verbosity=2)
