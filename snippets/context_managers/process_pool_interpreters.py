# /// script
# requires-python = ">=3.14"
# ///
"""Python 3.14: a pool of interpreters, closed in the same way."""

import asyncio
import math
from collections.abc import AsyncIterator
from concurrent.futures import Executor, InterpreterPoolExecutor
from contextlib import asynccontextmanager


@asynccontextmanager
async def closing(pool: Executor) -> AsyncIterator[Executor]:
    failed = True
    try:
        yield pool
        failed = False
    finally:
        closed = asyncio.to_thread(pool.shutdown, cancel_futures=failed)
        await asyncio.shield(closed)


async def main() -> None:
    loop = asyncio.get_running_loop()
    async with closing(InterpreterPoolExecutor(2)) as pool:
        calls = [loop.run_in_executor(pool, math.comb, n, 2) for n in (4, 49)]
        print(await asyncio.gather(*calls))


if __name__ == "__main__":
    asyncio.run(main())
