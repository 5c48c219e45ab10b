"""Five callers, each asks for one name; two requests fetch them all."""

import asyncio
from collections.abc import Awaitable, Callable

FetchMany = Callable[[list[int]], Awaitable[dict[int, str]]]


class Names:
    def __init__(self, fetch: FetchMany, size: int, seconds: float) -> None:
        self._fetch, self._size, self._seconds = fetch, size, seconds
        self._waiting: list[tuple[int, asyncio.Future[str]]] = []
        self._timer: asyncio.TimerHandle | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def get(self, key: int) -> str:
        loop = asyncio.get_running_loop()
        future: asyncio.Future[str] = loop.create_future()
        self._waiting.append((key, future))
        if len(self._waiting) >= self._size:
            self._send()
        elif self._timer is None:
            self._timer = loop.call_later(self._seconds, self._send)
        return await future

    def _send(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        batch, self._waiting = self._waiting, []
        task = asyncio.create_task(self._answer(batch))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _answer(
        self, batch: list[tuple[int, asyncio.Future[str]]]
    ) -> None:
        batch = [(key, future) for key, future in batch if not future.done()]
        keys = list(dict.fromkeys(key for key, _ in batch))  # each once
        try:
            names = await self._fetch(keys) if keys else {}
        except Exception as error:
            for _, future in batch:
                if not future.done():  # its caller may have left
                    future.set_exception(error)
        else:
            for key, future in batch:
                if not future.done():
                    future.set_result(names.get(key, "unknown"))
        finally:
            for _, future in batch:
                future.cancel()  # if this task was cancelled


async def fetch_names(numbers: list[int]) -> dict[int, str]:
    print(f"select the names of {numbers}")
    await asyncio.sleep(0.1)  # stands for the query
    table = {1: "Ada", 2: "Bo", 3: "Cleo", 4: "Dan"}
    return {key: table[key] for key in numbers if key in table}


async def main() -> None:
    names = Names(fetch_names, size=3, seconds=0.02)
    print(await asyncio.gather(*map(names.get, [1, 2, 1, 4, 9])))


if __name__ == "__main__":
    asyncio.run(main())
