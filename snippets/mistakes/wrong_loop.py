"""Open the client in the run that uses it, and hand it on."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

Question = tuple[str, asyncio.Future[float]]


class Tides:
    """A client whose requests go through one task, as over one line."""

    def __init__(self) -> None:
        self._questions: asyncio.Queue[Question] = asyncio.Queue()

    async def level(self, harbor: str) -> float:
        answer: asyncio.Future[float] = (
            asyncio.get_running_loop().create_future()
        )
        await self._questions.put((harbor, answer))
        return await answer

    async def serve(self) -> None:
        while True:
            harbor, answer = await self._questions.get()
            if not answer.done():  # nobody has given up meanwhile
                answer.set_result(len(harbor) / 2)


@asynccontextmanager
async def open_tides() -> AsyncIterator[Tides]:
    tides = Tides()
    serving = asyncio.create_task(tides.serve())
    try:
        yield tides
    finally:
        serving.cancel()
        await asyncio.wait([serving])


async def forecast(tides: Tides, harbor: str) -> None:
    print(f"{harbor}: {await tides.level(harbor)} m")


async def main(*harbors: str) -> None:
    async with open_tides() as tides:  # lives as long as this loop
        for harbor in harbors:
            await forecast(tides, harbor)


if __name__ == "__main__":
    asyncio.run(main("Brest", "Leith"))
    asyncio.run(main("Ostend"))
