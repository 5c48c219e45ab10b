"""A lock lets one ask after the other, and each gets its own answer."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing


async def cloakroom() -> AsyncGenerator[int, str]:
    number = 0
    while True:
        yield number
        await asyncio.sleep(0.05)  # hangs it up
        number += 1


async def guest(
    coat: str, clerk: AsyncGenerator[int, str], counter: asyncio.Lock
) -> None:
    async with counter:
        number = await clerk.asend(coat)
    print(f"{coat} coat: number {number}")


async def main() -> None:
    counter = asyncio.Lock()  # goes together with the generator
    async with aclosing(cloakroom()) as clerk:
        await anext(clerk)
        async with asyncio.TaskGroup() as group:
            for coat in ("red", "blue", "green"):
                group.create_task(guest(coat, clerk, counter), name=coat)


if __name__ == "__main__":
    asyncio.run(main())
