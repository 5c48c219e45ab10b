"""One use only, except as a decorator: then each call makes a new one."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


@asynccontextmanager
async def gate(number: int) -> AsyncIterator[None]:
    print(f"gate {number} opens")
    try:
        yield
    finally:
        print(f"gate {number} closes")


@gate(7)
async def board(passenger: str) -> None:
    print(f"  {passenger} boards")


async def main() -> None:
    await board("Ada")
    await board("Grace")

    once = gate(8)
    async with once:
        print("  Linus boards")
    try:
        async with once:  # wrong: call gate(8) again
            print("never printed")
    except AttributeError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
