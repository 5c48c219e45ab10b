# /// script
# [tool.cookbook]
# varies = ['in \d+\.\d+s']
# ///
"""Cancel a lesson at a known point, and test its cleanup."""

import asyncio
import unittest


class Pool:
    def __init__(self) -> None:
        self.swimmers: list[str] = []
        self.full = asyncio.Event()

    async def swim(self, name: str) -> None:
        self.swimmers.append(name)
        self.full.set()
        try:
            await asyncio.sleep(3600)
        finally:
            self.swimmers.remove(name)


class PoolTest(unittest.IsolatedAsyncioTestCase):
    async def test_cancelled_swimmer_leaves(self) -> None:
        pool = Pool()
        task = asyncio.create_task(pool.swim("Aki"))
        async with asyncio.timeout(5):
            await pool.full.wait()  # it is in the water
        self.assertEqual(pool.swimmers, ["Aki"])

        task.cancel()
        await asyncio.wait([task], timeout=5)
        self.assertTrue(task.cancelled())  # not swallowed, no other error
        self.assertEqual(pool.swimmers, [])

    async def test_too_early(self) -> None:
        pool = Pool()
        task = asyncio.create_task(pool.swim("Bo"))
        task.cancel()  # wrong: its first line has not run
        await asyncio.wait([task])
        self.assertTrue(task.cancelled())
        print(f"\nhas been in the water: {pool.full.is_set()}")


if __name__ == "__main__":
    unittest.main(verbosity=2)
