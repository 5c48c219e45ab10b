"""readexactly() ignores the limit of the reader."""

import asyncio
import struct
from asyncio import StreamReader, StreamWriter


async def receive(reader: StreamReader, writer: StreamWriter) -> None:
    try:
        header = await reader.readexactly(4)
        (size,) = struct.unpack("!i", header)  # wrong: signed
        await reader.readexactly(size)  # wrong: whatever the client says
    except (ValueError, EOFError) as error:
        print(f"{type(error).__name__}: {error}")
    finally:
        writer.close()


async def main() -> None:
    # The limit of 64 KiB is the default.
    server = await asyncio.start_server(
        receive, "127.0.0.1", 0, limit=64 * 1024
    )
    async with server:
        port = server.sockets[0].getsockname()[1]
        for size in (2_000_000_000, -1):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(struct.pack("!i", size))
            if size > 0:
                writer.write(bytes(10_000_000))  # the server keeps all of it
            writer.write_eof()
            await reader.read()  # until the server hangs up
            writer.close()
            await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
