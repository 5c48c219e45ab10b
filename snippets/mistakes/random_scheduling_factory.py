# /// script
# [tool.cookbook]
# no-timeline = "it would show dozens of short runs"
# ///
"""The same on any loop: a task factory that adds turns to coroutines."""

import asyncio
import random
import types
from collections.abc import Coroutine, Generator
from typing import Any


@types.coroutine
def jittery(
    coroutine: Coroutine[Any, Any, Any], rng: random.Random
) -> Generator[Any, Any, Any]:
    """Await a coroutine, but let others run before each of its steps."""
    error: BaseException | None = None
    while True:
        try:
            while rng.random() < 0.5:
                yield  # as sleep(0) does
        except BaseException as thrown:  # a cancellation
            error = thrown
        try:
            if error is None:
                waits_for = coroutine.send(None)
            else:
                waits_for = coroutine.throw(error)
        except StopIteration as end:
            return end.value
        try:
            yield waits_for
            error = None
        except BaseException as thrown:
            error = thrown


def use_jitter(loop: asyncio.AbstractEventLoop, seed: int) -> None:
    rng = random.Random(seed)

    def make_task(
        loop: asyncio.AbstractEventLoop, coro: Any, **options: Any
    ) -> asyncio.Task[Any]:
        async def run() -> Any:
            return await jittery(coro, rng)

        task = asyncio.Task(run(), loop=loop, **options)
        task.add_done_callback(lambda _: coro.close())  # if never begun
        return task

    loop.set_task_factory(make_task)


async def cast_play() -> str:
    stage: list[str] = []

    async def enter(name: str) -> None:
        stage.append(name)

    async with asyncio.TaskGroup() as group:
        group.create_task(enter("king"))
        group.create_task(enter("fool"))
    return stage[0]  # wrong: who is first?


async def main() -> None:
    print(f"usual order: {await cast_play()}")
    for seed in range(200):
        use_jitter(asyncio.get_running_loop(), seed)
        if (first := await cast_play()) != "king":
            print(f"seed {seed}: {first}")
            break


if __name__ == "__main__":
    asyncio.run(main())
