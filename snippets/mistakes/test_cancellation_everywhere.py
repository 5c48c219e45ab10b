"""Cancel a coroutine at its first await, then at its second, and so on."""

import asyncio
import itertools
import types
from collections.abc import Callable, Coroutine, Generator
from typing import Any


@types.coroutine
def watched(
    coroutine: Coroutine[Any, Any, None], suspends: Callable[[], None]
) -> Generator[Any, Any, None]:
    """Await a coroutine, and call suspends() whenever it waits."""
    error: BaseException | None = None
    while True:
        try:
            if error is None:
                waits_for = coroutine.send(None)
            else:
                waits_for = coroutine.throw(error)
        except StopIteration:
            return
        suspends()
        try:
            yield waits_for  # what the loop has to wait for
            error = None
        except BaseException as thrown:  # goes on into the coroutine
            error = thrown


async def cancel_at(n: int, coroutine: Coroutine[Any, Any, None]) -> str:
    waits = itertools.count(1)

    def suspends() -> None:
        if next(waits) == n and (this := asyncio.current_task()):
            this.cancel()

    async def run() -> None:
        await watched(coroutine, suspends)

    others = asyncio.all_tasks()
    task = asyncio.create_task(run())
    await asyncio.wait([task], timeout=5)
    assert task.done(), f"await {n}: does not end"
    left = asyncio.all_tasks() - others
    assert not left, f"await {n}: {len(left)} tasks left"
    if task.cancelled():
        return "cancelled"
    task.result()  # raises what the coroutine has raised
    return "swallowed" if next(waits) > n else "done"


class Museum:
    def __init__(self) -> None:
        self.van = asyncio.Lock()
        self.hall, self.depot = {"sunflowers"}, set[str]()

    async def move_careless(self) -> None:
        async with self.van:
            await asyncio.sleep(0)  # drive to the hall
            picture = self.hall.pop()
            await asyncio.sleep(0)  # wrong: what if we do not arrive?
            self.depot.add(picture)

    async def move(self) -> None:
        async with self.van:
            await asyncio.sleep(0)
            picture, place = self.hall.pop(), self.hall
            try:
                await asyncio.sleep(0)
                place = self.depot
            finally:
                place.add(picture)


async def main() -> None:
    for method in (Museum.move_careless, Museum.move):
        print(f"{method.__name__}()")
        for n in itertools.count(1):
            museum = Museum()
            end = await cancel_at(n, method(museum))
            pictures = len(museum.hall) + len(museum.depot)
            print(f"  await {n}: {end}, pictures: {pictures}", end="")
            print(", van is out" if museum.van.locked() else "")
            if end == "done":
                break


if __name__ == "__main__":
    asyncio.run(main())
