# /// script
# [tool.cookbook]
# varies = ['in \d+\.\d+s']
# ///
"""Test a cloakroom: the test methods are coroutines, and so are the hooks."""

import asyncio
import unittest


class Cloakroom:
    """What is tested."""

    def __init__(self) -> None:
        self.coats: dict[int, str] = {}
        self.last = 0

    async def hang(self, coat: str) -> int:
        self.last = number = self.last + 1
        await asyncio.sleep(0)  # the way to the hook
        self.coats[number] = coat
        return number

    async def fetch(self, number: int) -> str:
        await asyncio.sleep(0)
        return self.coats.pop(number)

    async def close(self) -> None:
        await asyncio.sleep(0)
        self.coats.clear()


class CloakroomTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self) -> None:
        self.room = Cloakroom()
        self.addAsyncCleanup(self.room.close)

    async def test_guest_gets_own_coat(self) -> None:
        number = await self.room.hang("parka")
        self.assertEqual(await self.room.fetch(number), "parka")

    async def test_two_guests_at_once(self) -> None:
        async with asyncio.timeout(5), asyncio.TaskGroup() as group:
            group.create_task(self.room.hang("cape"))
            group.create_task(self.room.hang("shawl"))
        self.assertEqual(self.room.coats, {1: "cape", 2: "shawl"})

    async def test_unknown_number(self) -> None:
        with self.assertRaises(KeyError):  # a plain with
            await self.room.fetch(7)


if __name__ == "__main__":
    unittest.main(verbosity=2)
