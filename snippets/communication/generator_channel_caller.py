"""The generator has no task: it runs in that of whoever asks."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing


def task_name() -> str:
    task = asyncio.current_task()
    return task.get_name() if task else "no task"


async def echo() -> AsyncGenerator[str, str]:
    heard = "nothing"
    while True:
        heard = yield f"{heard}, heard in {task_name()}"


async def ask(word: str, channel: AsyncGenerator[str, str]) -> str:
    return await channel.asend(word)


async def main() -> None:
    async with aclosing(echo()) as channel:
        await anext(channel)
        for name in ("valley", "ridge"):
            question = ask("hello", channel)
            print(await asyncio.create_task(question, name=name))


if __name__ == "__main__":
    asyncio.run(main())
