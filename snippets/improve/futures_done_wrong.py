"""A result for a future that its waiter has cancelled."""

import asyncio
from typing import Any


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context["exception"]
    print(f"in the log: {type(error).__name__}: {error}")


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)
    weather: asyncio.Future[str] = loop.create_future()
    loop.call_later(0.4, weather.set_result, "rain")  # wrong: asks nobody
    try:
        async with asyncio.timeout(0.1):
            print(await weather)
    except TimeoutError:
        print(f"gave up, cancelled: {weather.cancelled()}")
    await asyncio.sleep(0.6)


if __name__ == "__main__":
    asyncio.run(main())
