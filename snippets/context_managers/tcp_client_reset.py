# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""After a reset, wait_closed() raises what read() has raised before."""

import asyncio
import socket
import struct
from asyncio import StreamReader, StreamWriter


async def crash(reader: StreamReader, writer: StreamWriter) -> None:
    await reader.readline()
    # Linger for 0 seconds: close with a reset instead of a farewell.
    linger = struct.pack("ii", 1, 0)
    connection = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.transport.abort()


async def main() -> None:
    server = await asyncio.start_server(crash, "127.0.0.1", 0)
    async with server:
        host, port = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(b"hello\n")
        try:
            await reader.readline()
        except OSError as error:
            print(f"readline(): {type(error).__name__}: {error.strerror}")

        writer.close()
        try:
            await writer.wait_closed()
        except OSError as error:
            print(f"wait_closed(): {type(error).__name__}: {error.strerror}")


if __name__ == "__main__":
    asyncio.run(main())
