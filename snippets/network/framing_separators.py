# /// script
# requires-python = ">=3.13"
# ///
"""Read until one of several separators: an answer, or a question."""

import asyncio
from asyncio import StreamReader, StreamWriter


async def sell(reader: StreamReader, writer: StreamWriter) -> None:
    """An old ticket machine: its questions do not end a line."""
    try:
        writer.write(b"Welcome\r\nWhere to? ")
        town = (await reader.readline()).strip()
        writer.write(b"How many? ")
        number = (await reader.readline()).strip()
        writer.write(b"%b to %b\r\n" % (number, town))
    finally:
        writer.close()


async def main() -> None:
    answers = {b"Where to? ": b"Ulm\n", b"How many? ": b"2\n"}
    async with await asyncio.start_server(sell, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            while True:
                piece = await reader.readuntil((b"\r\n", b"? "))
                print(piece)
                if piece in answers:
                    writer.write(answers[piece])
        except asyncio.IncompleteReadError as error:
            print(f"the end, and {error.partial!r}")
        finally:
            writer.close()
            await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
