"""Answer some names yourself: getaddrinfo() of the loop may be replaced."""

import asyncio
import socket
from typing import Any

TABLE = {"stock.internal": "127.0.0.1", "shop.internal": "127.0.0.1"}


class TableLoop(asyncio.SelectorEventLoop):
    """Look into the table first, and then ask the system."""

    async def getaddrinfo(
        self, host: Any, port: Any, **options: Any
    ) -> list[Any]:
        print(f"  asked for {host}")
        if host not in TABLE:
            return await super().getaddrinfo(host, port, **options)
        address = (TABLE[host], int(port))
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address)]


async def answer(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    writer.write(b"12 lamps\n")
    writer.close()
    await writer.wait_closed()


async def main() -> None:
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        for host in ("stock.internal", "127.0.0.1"):
            print(f"open_connection({host!r})")
            reader, writer = await asyncio.open_connection(host, port)
            print(f"  {(await reader.readline()).decode().strip()}")
            writer.close()
            await writer.wait_closed()


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=TableLoop) as runner:
        runner.run(main())
