"""An async generator runs in the context of whoever asks for the next."""

import asyncio
from collections.abc import AsyncGenerator
from contextvars import ContextVar

chapter: ContextVar[str] = ContextVar("chapter", default="none")


async def pages() -> AsyncGenerator[int, None]:
    token = chapter.set("one")  # wrong: the consumer gets it as well
    try:
        yield 1
        yield 2
    finally:
        try:
            chapter.reset(token)
        except ValueError as error:
            print("ValueError: <Token ...>", str(error).rpartition("> ")[2])


async def main() -> None:
    book = pages()
    print("page", await anext(book))
    print("the reader is in chapter", chapter.get())

    # Somebody else closes it: another task, so another context.
    await asyncio.create_task(book.aclose())
    print("the reader is in chapter", chapter.get())


if __name__ == "__main__":
    asyncio.run(main())
