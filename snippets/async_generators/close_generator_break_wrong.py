# /// script
# [tool.cookbook]
# pending = "the cleanup that nobody waits for is the mistake"
# ///
"""break alone: the cleanup runs later, elsewhere, and not to its end."""

import asyncio
from collections.abc import AsyncGenerator
from contextvars import ContextVar

language = ContextVar("language", default="English")


async def search(word: str) -> AsyncGenerator[str]:
    searcher = asyncio.current_task()
    token = language.set("Norwegian")
    try:
        yield f"The {word}"
        yield f"{word}s"
    finally:
        print("closing the cursor")
        print(f"in another task: {asyncio.current_task() is not searcher}")
        try:
            language.reset(token)
        except ValueError as error:
            print(f"ValueError: <Token …>{str(error).rpartition('>')[2]}")
        await asyncio.sleep(0.02)
        print("cursor closed")


async def first_hit(word: str) -> str:
    async for title in search(word):
        return title  # wrong: leaves the loop, and nobody closes search()
    return "nothing"


async def main() -> None:
    print(f"first hit: {await first_hit('whale')}")
    print(f"language: {language.get()}")
    await asyncio.sleep(0)  # the others have their turn
    print("main() returns")


if __name__ == "__main__":
    asyncio.run(main())
