"""One synchronous function tells where an event loop is running."""

import asyncio


def running_loop() -> asyncio.AbstractEventLoop | None:
    """Return the loop that runs in this thread, or None."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def read_gauge(place: str) -> None:
    """Stand in for library code that people call from anywhere."""
    loop = running_loop()
    print(f"{place}: {'no loop' if loop is None else 'a loop is running'}")


async def main() -> None:
    read_gauge("in a coroutine")

    loop = asyncio.get_running_loop()
    called = asyncio.Event()

    def callback() -> None:
        read_gauge("in a callback")
        print("the same loop:", running_loop() is loop)
        called.set()

    loop.call_soon(callback)
    await called.wait()

    await asyncio.to_thread(read_gauge, "in a worker thread")


if __name__ == "__main__":
    read_gauge("before asyncio.run()")
    asyncio.run(main())
    read_gauge("after asyncio.run()")
