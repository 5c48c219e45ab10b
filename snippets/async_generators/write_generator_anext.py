"""Take single items: aiter() gets the iterator, anext() the next item."""

import asyncio
from collections.abc import AsyncGenerator


async def rows() -> AsyncGenerator[str]:
    for row in ("ship;port", "Fram;Oslo", "Gjoa;Nome"):
        await asyncio.sleep(0)
        yield row


async def main() -> None:
    table = aiter(rows())
    header = await anext(table)
    print(f"header: {header}")
    async for row in table:  # goes on where anext() stopped
        print(f"row: {row}")

    print(f"at the end, with a default: {await anext(table, 'no more')}")
    try:
        await anext(table)
    except StopAsyncIteration as error:
        print(f"without one: {type(error).__name__}")
    print(f"aiter() of a generator is itself: {aiter(table) is table}")


if __name__ == "__main__":
    asyncio.run(main())
