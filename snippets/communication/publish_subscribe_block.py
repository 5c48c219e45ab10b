"""Nothing is lost: publish() waits for the slowest subscriber."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

Steps = asyncio.Queue[int]


class Recipe:
    def __init__(self) -> None:
        self._subscribers: list[Steps] = []
        self._turn = asyncio.Lock()

    @contextmanager
    def subscribe(self) -> Iterator[Steps]:
        steps: Steps = asyncio.Queue(maxsize=1)
        self._subscribers.append(steps)
        try:
            yield steps
        finally:
            self._subscribers.remove(steps)
            while not steps.empty():  # publish() may wait for room here
                steps.get_nowait()

    async def publish(self, step: int) -> None:
        async with self._turn:  # the same order for all subscribers
            for steps in tuple(self._subscribers):  # it may change meanwhile
                await steps.put(step)


async def cook(name: str, recipe: Recipe, go: asyncio.Event) -> None:
    with recipe.subscribe() as steps:
        while True:
            print(f"{name}: step {await steps.get()}")
            await go.wait()


async def publish_all(recipe: Recipe) -> None:
    for step in (1, 2, 3, 4):
        await recipe.publish(step)
        print(f"step {step} is out")


async def main() -> None:
    recipe = Recipe()
    ready, never = asyncio.Event(), asyncio.Event()
    ready.set()
    async with asyncio.TaskGroup() as group:
        ann = group.create_task(cook("Ann", recipe, ready), name="Ann")
        bob = group.create_task(cook("Bob", recipe, never), name="Bob")
        await asyncio.sleep(0)
        publisher = group.create_task(publish_all(recipe))
        await asyncio.wait([publisher], timeout=0.3)
        print(f"0.3 s later, still waiting for Bob: {not publisher.done()}")
        bob.cancel()  # he unsubscribes, and the publisher goes on
        await publisher
        await asyncio.sleep(0)
        ann.cancel()


if __name__ == "__main__":
    asyncio.run(main())
