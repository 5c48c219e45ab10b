"""Each holds a connection and waits for a second one, forever."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager


class Pool:
    def __init__(self, size: int) -> None:
        self._slots = asyncio.Semaphore(size)

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[str]:
        async with self._slots:
            yield "connection"


async def log_wrong(pool: Pool) -> None:
    async with pool.connection():  # wrong: the caller has one already
        await asyncio.sleep(0)


async def sell_wrong(pool: Pool) -> None:
    async with pool.connection():
        await asyncio.sleep(0)  # stands for a query
        await log_wrong(pool)


async def log(connection: str) -> None:
    await asyncio.sleep(0)


async def sell(pool: Pool) -> None:
    async with pool.connection() as connection:
        await asyncio.sleep(0)
        await log(connection)  # takes what its caller has


async def run(work: Callable[[Pool], Awaitable[None]]) -> None:
    pool = Pool(size=2)
    try:
        async with asyncio.timeout(0.3):
            await asyncio.gather(*(work(pool) for _ in range(2)))
        print(f"{work.__name__}: two tickets sold")
    except TimeoutError:
        print(f"{work.__name__}: everybody waits for everybody")


async def main() -> None:
    await run(sell_wrong)
    await run(sell)


if __name__ == "__main__":
    asyncio.run(main())
