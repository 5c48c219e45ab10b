# /// script
# [tool.cookbook]
# pending = "a handler that is cancelled at the end is the point"
# ///
"""The program ends while a handler waits: what some Pythons log."""

import asyncio
from asyncio import AbstractEventLoop, StreamReader, StreamWriter
from typing import Any


async def answer(reader: StreamReader, writer: StreamWriter) -> None:
    try:
        while line := await reader.readline():
            writer.write(line)
            await writer.drain()
    except asyncio.CancelledError:
        print("the handler is cancelled")
        raise
    finally:
        writer.close()


def report(loop: AbstractEventLoop, context: dict[str, Any]) -> None:
    # Instead of the log: the begin of the message, without the traceback.
    print("logged:", context["message"].partition("(")[0])


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(report)
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(b"hello\n")
        print(await reader.readline())
    finally:
        server.close()
        writer.transport.abort()
    # Wrong: the handler has not heard of the end yet.


if __name__ == "__main__":
    asyncio.run(main())
