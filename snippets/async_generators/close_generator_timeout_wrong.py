"""yield inside asyncio.timeout(): it strikes the consumer."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing


async def lots() -> AsyncGenerator[str]:
    async with asyncio.timeout(0.2):  # wrong: goes on during each yield
        yield "table"
        yield "lamp"


async def bid() -> None:
    async with aclosing(lots()) as auction:
        async for lot in auction:
            print(f"{lot}: how much?")
            try:
                await asyncio.sleep(1)  # the generator does nothing now
            except BaseException as error:
                print(f"{lot}: {type(error).__name__}")
                raise


async def main() -> None:
    bidder = asyncio.create_task(bid())
    await asyncio.wait([bidder])
    print(f"nobody called cancel(), but cancelled: {bidder.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
