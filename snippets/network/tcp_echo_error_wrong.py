"""A handler that raises: one client loses, the server goes on."""

import asyncio
from asyncio import AbstractEventLoop, StreamReader, StreamWriter
from typing import Any


async def double(reader: StreamReader, writer: StreamWriter) -> None:
    number = int(await reader.readline())  # wrong: trusts the client
    writer.write(b"%d\n" % (2 * number))
    await writer.drain()
    writer.close()


async def ask(question: bytes, port: int) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(question + b"\n")
        return await reader.readline()
    finally:
        writer.close()
        await writer.wait_closed()


def report(loop: AbstractEventLoop, context: dict[str, Any]) -> None:
    # Instead of the log: the same message, without the traceback.
    print(f"  {context['message']}")
    print(f"  {context['exception']!r}")


async def main() -> None:
    asyncio.get_running_loop().set_exception_handler(report)
    async with await asyncio.start_server(double, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        for question in (b"twelve", b"12"):
            print(question, "->", await ask(question, port))


if __name__ == "__main__":
    asyncio.run(main())
