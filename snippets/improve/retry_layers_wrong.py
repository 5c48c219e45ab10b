"""Three layers, each tries three times: the server is asked 27 times."""

import asyncio
from collections.abc import Awaitable, Callable

requests = 0


async def database() -> None:
    global requests
    requests += 1
    raise ConnectionError("overloaded")


async def three_times(call: Callable[[], Awaitable[None]]) -> None:
    for attempt in (1, 2, 3):
        try:
            return await call()
        except ConnectionError:
            if attempt == 3:
                raise
    return None


async def store() -> None:
    await three_times(database)


async def api() -> None:
    await three_times(store)  # wrong: the layer below has tried already


async def main() -> None:
    try:
        await three_times(api)
    except ConnectionError as error:
        print(f"{error!r} after {requests} requests for one page")


if __name__ == "__main__":
    asyncio.run(main())
