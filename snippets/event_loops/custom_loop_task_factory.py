"""Count the tasks of any loop with a task factory, without a subclass."""

import asyncio
from collections import Counter
from typing import Any

started: Counter[str] = Counter()


def count_task(
    loop: asyncio.AbstractEventLoop,
    coro: Any,
    **options: Any,  # name, context, and what later Pythons add
) -> asyncio.Task[Any]:
    # Not every object that can be a task has a __qualname__.
    started[getattr(coro, "__qualname__", "other")] += 1
    return asyncio.Task(coro, loop=loop, **options)


async def peel(vegetable: str) -> None:
    await asyncio.sleep(0)


async def stir() -> None:
    await asyncio.sleep(0)


async def main() -> None:
    asyncio.get_running_loop().set_task_factory(count_task)
    async with asyncio.TaskGroup() as group:
        for vegetable in ("leek", "beet", "kale"):
            group.create_task(peel(vegetable))
        unnamed = group.create_task(stir())
        named = group.create_task(stir(), name="big spoon")
    print(dict(started))
    print("unnamed:", unnamed.get_name())
    print("named:", named.get_name())


if __name__ == "__main__":
    asyncio.run(main())
