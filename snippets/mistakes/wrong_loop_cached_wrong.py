# /// script
# [tool.cookbook]
# pending = "asyncio.run() ends the task of a client that nobody closes"
# ///
"""A client in a cache outlives the loop that it was made for."""

import asyncio
import functools
import re

Question = tuple[str, asyncio.Future[float]]


class Tides:
    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()  # as many libraries do
        self._questions: asyncio.Queue[Question] = asyncio.Queue()
        self._serving = self._loop.create_task(self._serve())

    async def level(self, harbor: str) -> float:
        answer: asyncio.Future[float] = self._loop.create_future()
        self._questions.put_nowait((harbor, answer))
        return await answer

    async def _serve(self) -> None:
        while True:
            harbor, answer = await self._questions.get()
            answer.set_result(len(harbor) / 2)


@functools.cache  # wrong: one client for all runs
def tides() -> Tides:
    return Tides()


async def test_level(harbor: str) -> None:
    print(f"{harbor}: {await tides().level(harbor)} m")


if __name__ == "__main__":
    asyncio.run(test_level("Brest"))
    try:
        asyncio.run(test_level("Ostend"))
    except RuntimeError as error:
        text = re.sub("<Task .*> got", "<Task ...> got", str(error))
        print(re.sub("<Future .*> att", "<Future ...> att", text))
