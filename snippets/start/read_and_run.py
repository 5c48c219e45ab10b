"""Check that this Python, on this machine, can run the recipes."""

import asyncio
import os
import platform
import sys
from pathlib import Path

OLDEST, NEWEST = (3, 11), (3, 15)  # what the recipes are run on


def version() -> str:
    if platform.python_implementation() != "CPython":
        return "not CPython, the recipes were not tried on it"
    if sys.version_info[:2] < OLDEST:
        return "too old, some recipes will fail"
    if sys.version_info[:2] > NEWEST:
        return "newer than the recipes, some may print something else"
    return "one that the recipes are run on"


async def echo_once() -> str:
    """Send a line to a server of our own, on the loopback interface."""

    async def echo(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        writer.write(await reader.readline())
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    async with server:
        address = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(*address)
        writer.write(b"hello\n")
        reply = await reader.read()
        writer.close()
        await writer.wait_closed()
    return reply.strip().decode()


async def main() -> None:
    print("Python:", version())
    found = Path(os.__file__).parent in Path(asyncio.__file__).parents
    print("asyncio is the standard library's:", found)
    print("a socket echoes:", await echo_once())


if __name__ == "__main__":
    asyncio.run(main())
