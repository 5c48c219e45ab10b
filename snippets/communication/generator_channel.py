"""An editor asks, an interpreter answers, through an async generator."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

Channel = AsyncGenerator[str, str]  # what comes out, what you send in


async def interpreter(language: str) -> Channel:
    words = {"bread": "pain", "cheese": "fromage"}
    unknown: list[str] = []
    answer = f"ready for {language}"
    try:
        while True:
            word = yield answer  # gives an answer, waits for a word
            await asyncio.sleep(0.05)  # stands for a look into the book
            if word not in words:
                unknown.append(word)
            answer = words.get(word, "no idea")
    finally:
        print(f"(to look up at home: {', '.join(unknown)})")


async def edit(text: list[str], channel: Channel) -> None:
    for word in text:
        print(f"{word}: {await channel.asend(word)}")


async def main() -> None:
    async with aclosing(interpreter("French")) as channel:
        print(await anext(channel))  # runs it to its first yield
        await edit(["bread", "butter"], channel)
        await edit(["cheese"], channel)


if __name__ == "__main__":
    asyncio.run(main())
