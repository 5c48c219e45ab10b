"""Who else belongs to a loop, and says so when somebody has to wait."""

import asyncio
import re
from collections.abc import Awaitable, Callable

bell = asyncio.Event()
orders: asyncio.Queue[str] = asyncio.Queue()
desks = asyncio.Semaphore(0)


async def wait_briefly(wait: Callable[[], Awaitable[object]]) -> None:
    try:
        async with asyncio.timeout(0.05):
            await wait()
    except TimeoutError:
        print(f"{wait.__qualname__}: timeout")


if __name__ == "__main__":
    for wait in (bell.wait, orders.get, desks.acquire):
        asyncio.run(wait_briefly(wait))
        try:
            asyncio.run(wait_briefly(wait))
        except RuntimeError as error:
            print(re.sub("0x[0-9a-fA-F]+", "0x...", str(error)))

    bell.set()
    asyncio.run(wait_briefly(bell.wait))
    print("no need to wait, no error")
