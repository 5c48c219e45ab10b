"""yield in finally: a generator that is closed must not yield."""

import asyncio
from collections.abc import AsyncGenerator


async def pages() -> AsyncGenerator[str]:
    try:
        yield "page 1"
    finally:
        yield "index"  # wrong


async def main() -> None:
    book = pages()
    print(await anext(book))
    try:
        await book.aclose()
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
