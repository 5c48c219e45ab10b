"""Cancel a task after a delay, unless it is done before."""

import asyncio


async def search(thing: str, seconds: float) -> None:
    await asyncio.sleep(seconds)
    print(f"{thing}: found")


async def main() -> None:
    loop = asyncio.get_running_loop()
    for thing, seconds in {"key": 0.05, "treasure": 60}.items():
        searching = asyncio.create_task(search(thing, seconds))
        timer = loop.call_later(0.4, searching.cancel)
        await asyncio.wait([searching])
        timer.cancel()  # or it keeps the task in memory until then
        print(f"{thing}: cancelled: {searching.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
