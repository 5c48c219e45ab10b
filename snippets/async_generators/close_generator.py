"""Leave the loop early, with the generator cleaned up by then."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing


async def search(word: str) -> AsyncGenerator[str]:
    print("cursor opened")
    try:
        for title in (f"The {word}", f"A {word} at sea", f"{word}s"):
            await asyncio.sleep(0.02)
            yield title
    finally:
        await asyncio.sleep(0.02)  # tell the server
        print("cursor closed")


async def main() -> None:
    async with aclosing(search("whale")) as titles:
        async for title in titles:
            print(f"first hit: {title}")
            break
    print("the search is over")


if __name__ == "__main__":
    asyncio.run(main())
