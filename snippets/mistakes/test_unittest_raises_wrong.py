# /// script
# [tool.cookbook]
# varies = ['in \d+\.\d+s']
# ///
"""assertRaises() takes neither async with nor a coroutine function."""

import asyncio
import unittest


async def lift(kilograms: int) -> None:
    await asyncio.sleep(0)
    if kilograms > 500:
        raise OverflowError(f"{kilograms} kg is too much")


class CraneTest(unittest.IsolatedAsyncioTestCase):
    async def test_async_with(self) -> None:
        try:
            async with self.assertRaises(OverflowError):  # type: ignore
                await lift(900)
        except TypeError as error:
            print(f"{type(error).__name__}: {error}")

    async def test_function(self) -> None:
        load = lift(900)  # what assertRaises(OverflowError, lift, 900) does
        try:
            self.assertRaises(OverflowError, lambda: load)
        except AssertionError as error:
            print(f"{type(error).__name__}: {error}")
        load.close()

    async def test_right(self) -> None:
        with self.assertRaisesRegex(OverflowError, "900 kg"):
            await lift(900)


if __name__ == "__main__":
    unittest.main()
