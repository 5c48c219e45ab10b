# /// script
# requires-python = ">=3.13"
# [tool.cookbook]
# varies = ['in \d+\.\d+s']
# ///
"""Run the same tests on loops of two kinds."""

import asyncio
import unittest


def eager_loop() -> asyncio.AbstractEventLoop:
    loop = asyncio.new_event_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    return loop


class LetterTest(unittest.IsolatedAsyncioTestCase):
    # without staticmethod, a function would be called with self
    loop_factory = staticmethod(asyncio.new_event_loop)

    async def test_letter_arrives(self) -> None:
        box: list[str] = []

        async def post() -> None:
            box.append("letter")

        task = asyncio.create_task(post())
        print(f"\n  after create_task(): {box}")
        await task
        self.assertEqual(box, ["letter"])


class EagerLetterTest(LetterTest):
    loop_factory = staticmethod(eager_loop)


if __name__ == "__main__":
    unittest.main(verbosity=2)
