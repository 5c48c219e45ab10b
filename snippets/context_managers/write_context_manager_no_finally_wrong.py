"""Without try and finally, an error skips what stands after the yield."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


@asynccontextmanager
async def oven(degrees: int) -> AsyncIterator[None]:
    print(f"oven at {degrees}")
    yield  # the error of the block is raised here
    print("oven off")  # wrong: not in a finally


async def main() -> None:
    async with oven(220):
        print("bread baked")

    try:
        async with oven(180):
            raise LookupError("no baking powder")
    except LookupError as error:
        print(f"{type(error).__name__}: {error}")
    print("the kitchen is closed")  # and the oven is hot


if __name__ == "__main__":
    asyncio.run(main())
