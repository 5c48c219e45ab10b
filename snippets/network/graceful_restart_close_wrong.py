# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# dev-mode = "debug mode logs the connection that is dropped"
# ///
"""close() drops the clients that have no handler yet."""

import asyncio
import gc
import socket
import sys
from asyncio import StreamReader, StreamWriter
from typing import Any


async def sell(reader: StreamReader, writer: StreamWriter) -> None:
    try:
        writer.write(await reader.readline())
        await writer.drain()
    finally:
        writer.close()


async def buy(turns: int, stop_first: bool) -> str:
    """Connect, and close the server so many turns of the loop later."""
    server = await asyncio.start_server(sell, "127.0.0.1", 0)
    listener = server.sockets[0]
    client = socket.create_connection(listener.getsockname())
    client.setblocking(False)
    for _ in range(turns):
        await asyncio.sleep(0)
    if stop_first:  # accept nobody else, but go on for one more turn
        asyncio.get_running_loop().remove_reader(listener.fileno())
        await asyncio.sleep(0)
    server.close()
    reader, writer = await asyncio.open_connection(sock=client)
    try:
        writer.write(b"one ticket\n")
        async with asyncio.timeout(0.3):
            return "served" if await reader.readline() else "dropped"
    except ConnectionError:
        return "dropped"
    except TimeoutError:
        gc.collect()  # it comes at some time
        return "left without an answer"
    finally:
        writer.transport.abort()


def report(ignored: Any) -> None:
    name = type(ignored.exc_value).__name__
    print(f"ignored in a destructor: {name}: {ignored.exc_value}")


async def main() -> None:
    sys.unraisablehook = report
    print("waits to be accepted:", await buy(1, stop_first=False))
    print("accepted in this turn:", await buy(2, stop_first=False))
    print("the same, another way:", await buy(2, stop_first=True))
    print("has a handler:", await buy(3, stop_first=False))


if __name__ == "__main__":
    asyncio.run(main())
