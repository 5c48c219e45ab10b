"""Slow lookups fill the pool of threads that to_thread() needs."""

import asyncio
import socket
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

Info = tuple[Any, ...]


def slow_getaddrinfo(host: str, port: int) -> list[Info]:
    """Stand in for socket.getaddrinfo() and a name server that is down."""
    time.sleep(0.7)
    return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("192.0.2.7", port))]


def read_menu() -> str:
    return "soup, bread"


async def serve_guest(names: ThreadPoolExecutor | None) -> None:
    loop = asyncio.get_running_loop()
    lookups = [
        loop.run_in_executor(names, slow_getaddrinfo, f"farm{n}.example", 80)
        for n in range(4)
    ]
    start = loop.time()
    await asyncio.to_thread(read_menu)
    late = loop.time() - start > 0.45
    print(f"  the menu comes {'late' if late else 'at once'}")
    await asyncio.gather(*lookups)


async def main() -> None:
    # As many as on a small machine: the default is CPUs + 4, at most 32.
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(4))

    print("lookups in the pool of all")
    await serve_guest(names=None)
    print("lookups in a pool of their own")
    with ThreadPoolExecutor(4, thread_name_prefix="names") as names:
        await serve_guest(names)


if __name__ == "__main__":
    asyncio.run(main())
