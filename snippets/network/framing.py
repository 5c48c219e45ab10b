"""Put the length in front of each message, and trust no length."""

import asyncio
import struct
from asyncio import StreamReader, StreamWriter

HEADER = struct.Struct("!I")  # 4 bytes, big-endian, unsigned
LARGEST = 1024


def write_frame(writer: StreamWriter, message: bytes) -> None:
    if len(message) > LARGEST:
        raise ValueError(f"{len(message)} bytes are too many to send")
    writer.write(HEADER.pack(len(message)) + message)


async def read_frame(reader: StreamReader) -> bytes | None:
    """Return the next message, or None after the last one."""
    try:
        header = await reader.readexactly(HEADER.size)
    except asyncio.IncompleteReadError as error:
        if error.partial:
            raise  # the stream ends within a header
        return None  # the stream ends between two messages
    (size,) = HEADER.unpack(header)
    if size > LARGEST:  # before anything is read or reserved for it
        raise ValueError(f"a message of {size} bytes is announced")
    return await reader.readexactly(size)


async def sort(reader: StreamReader, writer: StreamWriter) -> None:
    try:
        while (letter := await read_frame(reader)) is not None:
            print(f"  {letter!r}")
        print("  that was all")
    except (ValueError, EOFError, ConnectionError) as error:
        print(f"  {type(error).__name__}: {error}")
    finally:
        writer.close()  # after an error, the rest has no meaning


async def main() -> None:
    async with await asyncio.start_server(sort, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        for rest in (b"", b"\0\0\0\x09half", b"GET / HTTP/1.1\r\n\r\n"):
            print(f"two letters and {rest!r}")
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            write_frame(writer, b"Dear Ann\n\0")  # any bytes at all
            write_frame(writer, b"")
            writer.write(rest)
            writer.write_eof()
            await reader.read()  # until the server hangs up
            writer.close()
            await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
