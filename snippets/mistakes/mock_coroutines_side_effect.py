"""What an AsyncMock does when it is awaited: side_effect says."""

import asyncio
from unittest.mock import AsyncMock


async def slow_price(fruit: str) -> int:
    await asyncio.sleep(0)
    return len(fruit)


async def main() -> None:
    price = AsyncMock(side_effect=slow_price)
    print(f"coroutine function: {await price('pear')}")

    price.side_effect = lambda fruit: 3 * len(fruit)
    print(f"function: {await price('pear')}")

    price.side_effect = ConnectionError("shop is closed")
    coroutine = price("pear")  # nothing is raised yet
    try:
        await coroutine
    except ConnectionError as error:
        print(f"exception: {error}")

    price.side_effect = [7, TimeoutError("too slow"), 9]
    for _ in range(4):  # once more than there are results
        try:
            print(f"iterable: {await price('pear')}")
        except (TimeoutError, StopAsyncIteration) as error:
            print(f"iterable: {type(error).__name__} {error}".rstrip())

    print(f"called {price.call_count}, awaited {price.await_count} times")


if __name__ == "__main__":
    asyncio.run(main())
