# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]  # Windows: see the page
# ///
"""An error in a protocol or a stream handler costs the connection."""

import asyncio
from typing import Any


class Gate(asyncio.Protocol):
    def data_received(self, data: bytes) -> None:
        if data == b"plate\n":
            raise ValueError("cannot read the plate")
        raise OSError("camera is off")

    def connection_lost(self, error: Exception | None) -> None:
        print(f"  connection_lost({error!r})")


async def pay(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    raise OSError(f"cannot print {await reader.readline()!r}")


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    print(f"  reported: {context['message']}")


async def send(line: bytes, server: asyncio.Server) -> None:
    print(line)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(line)
    print(f"  the client reads {await reader.read()!r}")
    writer.close()
    await writer.wait_closed()


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)
    async with await loop.create_server(Gate, "127.0.0.1", 0) as gate:
        await send(b"plate\n", gate)
        await send(b"photo\n", gate)
    async with await asyncio.start_server(pay, "127.0.0.1", 0) as till:
        await send(b"ticket\n", till)


if __name__ == "__main__":
    asyncio.run(main())
