"""The timeout ends your waiting. The thread goes on, and holds the exit."""

import asyncio
import time


def slow_getaddrinfo(host: str) -> str:
    """Stand in for socket.getaddrinfo() and a name server that is slow."""
    time.sleep(0.6)
    print("thread: 192.0.2.7, for nobody")
    return "192.0.2.7"


async def main() -> None:
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(0.1):
            await loop.run_in_executor(None, slow_getaddrinfo, "zoo.example")
    except TimeoutError:
        print("no address in time")
    print("end of main()")


if __name__ == "__main__":
    asyncio.run(main())  # waits for the threads of the default pool
    print("end of the program")
