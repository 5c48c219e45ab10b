"""A cancelled step goes on: the generator is still being executed."""

import asyncio
import time
from collections.abc import Iterator
from typing import Any

END: Any = object()


def letters() -> Iterator[str]:
    yield "bill"
    time.sleep(0.4)
    yield "postcard"
    yield "love letter"


async def main() -> None:
    mail = letters()
    print(await asyncio.to_thread(next, mail, END))
    try:
        async with asyncio.timeout(0.1):
            print(await asyncio.to_thread(next, mail, END))
    except TimeoutError as error:
        print(type(error).__name__)

    try:
        next(mail, END)  # wrong: a thread is still in there
    except ValueError as error:
        print(f"{type(error).__name__}: {error}")

    await asyncio.sleep(0.6)  # the thread gets the postcard: nobody reads it
    print(await asyncio.to_thread(next, mail, END))


if __name__ == "__main__":
    asyncio.run(main())
