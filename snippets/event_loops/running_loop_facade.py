"""A blocking function refuses to run where a loop is running."""

import asyncio


async def fetch_tide(harbor: str) -> float:
    await asyncio.sleep(0.01)  # stands in for a request
    return {"Brest": 6.9, "Malaga": 0.7}[harbor]


def tide(harbor: str) -> float:
    """Call fetch_tide() from synchronous code."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        pass  # no loop in this thread: asyncio.run() may start one
    else:
        raise RuntimeError("a loop is running: await fetch_tide() instead")
    return asyncio.run(fetch_tide(harbor))


async def main() -> None:
    try:
        print(tide("Malaga"))
    except RuntimeError as error:
        print("called in a coroutine:", error)
    print("awaited:", await fetch_tide("Malaga"))
    print("called in a thread:", await asyncio.to_thread(tide, "Malaga"))


if __name__ == "__main__":
    print("called without a loop:", tide("Brest"))
    asyncio.run(main())
