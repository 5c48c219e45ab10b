"""One caller is cancelled, and the channel is closed for all."""

import asyncio
from collections.abc import AsyncGenerator


async def oracle() -> AsyncGenerator[str, str]:
    answer = ""
    try:
        while True:
            question = yield answer
            await asyncio.sleep(0.1)
            answer = f"{question} Perhaps."
    finally:
        print("the oracle is gone")


async def ask(question: str, channel: AsyncGenerator[str, str]) -> None:
    print(await channel.asend(question))


async def main() -> None:
    channel = oracle()
    await anext(channel)
    impatient = asyncio.create_task(ask("Will it rain?", channel))
    await asyncio.sleep(0)  # now the oracle thinks, in this task
    impatient.cancel()
    await asyncio.wait([impatient])
    try:
        await ask("Will we win?", channel)  # somebody else, later
    except StopAsyncIteration as error:
        print(f"{type(error).__name__}, text {str(error)!r}")


if __name__ == "__main__":
    asyncio.run(main())
