"""One caller leaves, one asks for nonsense, and one batch fails."""

import asyncio


class Stock:
    def __init__(self, fail: bool) -> None:
        self._fail = fail
        self._waiting: list[tuple[str, asyncio.Future[int]]] = []
        self._tasks: set[asyncio.Task[None]] = set()

    async def count(self, item: str) -> int:
        future: asyncio.Future[int]
        future = asyncio.get_running_loop().create_future()
        self._waiting.append((item, future))
        if len(self._waiting) == 1:  # the first of a batch
            task = asyncio.create_task(self._answer())
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return await future

    async def _answer(self) -> None:
        await asyncio.sleep(0.05)  # others join
        batch, self._waiting = self._waiting, []
        batch = [(item, future) for item, future in batch if not future.done()]
        print(f"  count {', '.join(item for item, _ in batch)}")
        await asyncio.sleep(0.05)  # stands for the request
        for item, future in batch:
            if future.done():
                continue
            if self._fail:  # an error of its own for each caller
                future.set_exception(ConnectionError(f"{item}: no answer"))
            elif item == "unicorn":
                future.set_exception(KeyError(item))
            else:
                future.set_result(10 * len(item))


async def main() -> None:
    for fail in (False, True):
        stock = Stock(fail)
        tasks = [
            asyncio.create_task(stock.count(item), name=item)
            for item in ("bolt", "nail", "unicorn")
        ]
        await asyncio.sleep(0)  # all three have asked
        tasks[0].cancel()
        for end in await asyncio.gather(*tasks, return_exceptions=True):
            print(repr(end))


if __name__ == "__main__":
    asyncio.run(main())
