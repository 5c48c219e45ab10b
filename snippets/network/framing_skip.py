"""Skip a line that is too long, and go on with the next one."""

import asyncio
from asyncio import StreamReader, StreamWriter


async def read_line(reader: StreamReader) -> tuple[bytes, int]:
    """Return the next short line, and how many bytes came before it."""
    skipped = 0
    while True:
        skipping = False
        while True:
            try:
                line = await reader.readuntil(b"\n")
                break
            except asyncio.LimitOverrunError as error:
                # It has left everything in the buffer: take it out.
                skipped += len(await reader.readexactly(error.consumed))
                skipping = True
        if not skipping:
            return line, skipped
        skipped += len(line)  # the tail of the long one


async def listen(reader: StreamReader, writer: StreamWriter) -> None:
    try:
        while True:
            line, skipped = await read_line(reader)
            print(f"{skipped:>5} bytes skipped, then {line!r}")
    except asyncio.IncompleteReadError as error:
        print(f"end of the log, half a line: {error.partial!r}")
    finally:
        writer.close()


async def main() -> None:
    server = await asyncio.start_server(listen, "127.0.0.1", 0, limit=20)
    async with server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(b"door opened\n")
            writer.write(b"x" * 9999 + b"\n")
            writer.write(b"door closed\nbatt")  # and the power fails
            writer.write_eof()
            await reader.read()
        finally:
            writer.close()
            await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
