# /// script
# [tool.cookbook]
# platforms = ["linux"]
# ///
"""Out of file descriptors: asyncio logs it, and tries again later."""

import asyncio
import os
import resource
import socket
from asyncio import StreamReader, StreamWriter
from collections import Counter
from typing import Any

reports: Counter[str] = Counter()


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    reports[f"{context['message']}: {context['exception']}"] += 1


async def greet(reader: StreamReader, writer: StreamWriter) -> None:
    writer.write(b"hello\n")
    writer.close()


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)
    listener = socket.create_server(("127.0.0.1", 0))
    client = socket.create_connection(listener.getsockname())  # waits
    client.setblocking(False)

    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    lowest_free = os.dup(0)
    os.close(lowest_free)
    resource.setrlimit(resource.RLIMIT_NOFILE, (lowest_free, limits[1]))
    async with await asyncio.start_server(greet, sock=listener, backlog=20):
        start = loop.time()
        reader, writer = await asyncio.open_connection(sock=client)
        await asyncio.sleep(0.2)
        resource.setrlimit(resource.RLIMIT_NOFILE, limits)  # room again
        for text, number in reports.items():
            print(f"{number} times: {text}")
        print(await reader.readline())
        print(f"after at least a second: {loop.time() - start > 0.95}")
        writer.close()
        await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
