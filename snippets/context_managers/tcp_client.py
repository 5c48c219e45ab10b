"""A TCP connection for a block, closed in time whatever happens in it."""

import asyncio
from asyncio import StreamReader, StreamWriter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress


@asynccontextmanager
async def connection(
    host: str, port: int
) -> AsyncIterator[tuple[StreamReader, StreamWriter]]:
    async with asyncio.timeout(5):
        reader, writer = await asyncio.open_connection(host, port)
    try:
        yield reader, writer
    finally:
        writer.close()  # sends what was written, then closes
        try:
            with suppress(OSError):  # a reset, or the TimeoutError
                async with asyncio.timeout(5):
                    await writer.wait_closed()
        finally:
            writer.transport.abort()  # drops what could not be sent


async def tell_platform(reader: StreamReader, writer: StreamWriter) -> None:
    """Stand in for the server of a railway."""
    train = (await reader.readline()).decode().rstrip()
    writer.write(f"{train}: platform 9\n".encode())
    writer.close()


async def main() -> None:
    server = await asyncio.start_server(tell_platform, "127.0.0.1", 0)
    async with server:
        host, port = server.sockets[0].getsockname()
        async with connection(host, port) as (reader, writer):
            writer.write(b"12:04 to Oslo\n")
            await writer.drain()
            print((await reader.readline()).decode().rstrip())
        print("connection closed")


if __name__ == "__main__":
    asyncio.run(main())
