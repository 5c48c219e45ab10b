"""A timeout between header and body: the body is taken for a header."""

import asyncio
import struct
from asyncio import StreamReader, StreamWriter

timed_out = asyncio.Event()


async def read_note(reader: StreamReader) -> bytes:
    (size,) = struct.unpack("!H", await reader.readexactly(2))
    return await reader.readexactly(size)


async def listen(reader: StreamReader, writer: StreamWriter) -> None:
    try:
        try:
            async with asyncio.timeout(0.2):
                print(await read_note(reader))
        except TimeoutError:
            print("nothing yet, try again")  # wrong: the header is lost
            timed_out.set()
        print(await read_note(reader))
    finally:
        writer.close()


async def main() -> None:
    async with await asyncio.start_server(listen, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(struct.pack("!H", 10))
            await timed_out.wait()  # the body is late
            writer.write(b"\0\x03sol la ti")
            writer.write_eof()
            await reader.read()
        finally:
            writer.close()
            await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
