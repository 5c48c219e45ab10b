"""A line longer than the limit: what the reader says, and what follows."""

import asyncio
from asyncio import StreamReader, StreamWriter


async def take_notes(reader: StreamReader, writer: StreamWriter) -> None:
    try:
        for _ in range(3):
            try:
                print(f"got {await reader.readline()!r}")
            except ValueError as error:  # wrong: and go on reading
                print(f"{type(error).__name__}: {error}")
            writer.write(b"next\n")
            await writer.drain()
    finally:
        writer.close()


async def main() -> None:
    # The default is 64 KiB. Small here, so that the lines are short.
    server = await asyncio.start_server(take_notes, "127.0.0.1", 0, limit=20)
    async with server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            for piece in (
                b"one very long line, sent in two pieces: never",
                b" shut down\n",
                b"a line that is too long comes in one piece\n",
            ):
                writer.write(piece)
                await reader.readline()  # until the server has read it
        finally:
            writer.close()
            await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
