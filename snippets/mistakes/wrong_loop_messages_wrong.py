"""Four messages for one mistake."""

import asyncio
import re
from collections.abc import Awaitable, Callable

boats: asyncio.Queue[str] = asyncio.Queue()


async def monday() -> asyncio.Future[str]:
    try:
        async with asyncio.timeout(0.01):
            await boats.get()  # from now on the queue belongs to Monday
    except TimeoutError:
        print("no boat on Monday")
    return asyncio.get_running_loop().create_future()


async def tuesday(tide: asyncio.Future[str]) -> None:
    loop = asyncio.get_running_loop()

    async def wait_for_tide() -> None:
        await tide

    async def gather_both() -> None:
        await asyncio.gather(loop.create_future(), tide)

    async def set_tide() -> None:
        tide.add_done_callback(print)
        tide.set_result("high")

    attempts: list[Callable[[], Awaitable[object]]] = [
        wait_for_tide,
        boats.get,
        gather_both,
        set_tide,
    ]
    for attempt in attempts:
        try:
            await attempt()
        except (RuntimeError, ValueError) as error:
            text = re.sub("Task .* got Future .* att", "... att", str(error))
            text = re.sub("0x[0-9a-fA-F]+", "0x...", text)
            print(f"{attempt.__name__}: {type(error).__name__}: {text}")


if __name__ == "__main__":
    asyncio.run(tuesday(asyncio.run(monday())))
