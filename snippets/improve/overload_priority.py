"""When the line is full, the least important request has to go."""

import asyncio
import heapq
from dataclasses import dataclass, field
from itertools import count


class Shed(Exception):
    """Given up for a request that matters more."""


@dataclass(order=True)
class Request:
    rank: int  # 0 matters most
    number: int
    name: str = field(compare=False)
    answer: asyncio.Future[str | None] = field(compare=False)


class Desk:
    def __init__(self, room: int) -> None:
        self._room = room
        self._waiting: list[Request] = []
        self._numbers = count()
        self._news = asyncio.Event()

    async def ask(self, name: str, rank: int) -> str:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[str | None] = loop.create_future()
        mine = Request(rank, next(self._numbers), name, answer)
        here = [r for r in self._waiting if not r.answer.done()]
        self._waiting = [*here, mine]
        if len(self._waiting) > self._room:
            worst = max(self._waiting)
            self._waiting.remove(worst)
            worst.answer.set_result(None)
        heapq.heapify(self._waiting)
        self._news.set()
        if (text := await answer) is None:
            raise Shed(f"{name}: no room")
        return text

    async def serve(self) -> None:
        while True:
            await self._news.wait()
            self._news.clear()
            while self._waiting:
                request = heapq.heappop(self._waiting)
                if request.answer.done():
                    continue  # nobody waits for it any more
                try:
                    await asyncio.sleep(0.05)  # the work
                    if not request.answer.done():
                        request.answer.set_result(f"{request.name}: done")
                finally:  # if the work failed or was cancelled
                    if not request.answer.done():
                        request.answer.set_result(None)


async def main() -> None:
    desk = Desk(room=2)
    wishes = [("chart", 2), ("search", 1), ("payment", 0), ("advert", 3)]
    asking = [desk.ask(name, rank) for name, rank in wishes]
    async with asyncio.timeout(5):
        everybody = asyncio.gather(*asking, return_exceptions=True)
        await asyncio.sleep(0)  # all stand in line before it opens
        worker = asyncio.create_task(desk.serve())
        for result in await everybody:
            print(result)
    worker.cancel()
    await asyncio.wait([worker])


if __name__ == "__main__":
    asyncio.run(main())
