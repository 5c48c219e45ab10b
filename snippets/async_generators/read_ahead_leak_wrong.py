# /// script
# [tool.cookbook]
# pending = "the task that nobody ends is the mistake"
# ///
"""A generator that starts a task, and leaves it behind."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from itertools import count


async def produce(queue: asyncio.Queue[int]) -> None:
    for number in count(1):
        await queue.put(number)  # in the end, nobody makes room any more


async def read_ahead() -> AsyncGenerator[int]:
    queue: asyncio.Queue[int] = asyncio.Queue(2)
    producer = asyncio.create_task(produce(queue), name="producer")
    while not producer.done():
        yield await queue.get()
    # Wrong: no finally that cancels the producer, and waits for it.


async def main() -> None:
    async with aclosing(read_ahead()) as numbers:
        print(await anext(numbers))
    await asyncio.sleep(0.1)
    left = asyncio.all_tasks() - {asyncio.current_task()}
    print("still there:", *[task.get_name() for task in left if task])


if __name__ == "__main__":
    asyncio.run(main())
