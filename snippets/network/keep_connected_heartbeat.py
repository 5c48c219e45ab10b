"""Ping when it is quiet, and give up when nothing answers."""

import asyncio
from asyncio import StreamReader, StreamWriter

QUIET = 0.3  # seconds; in real life 10 to 60


async def listen(reader: StreamReader, writer: StreamWriter) -> None:
    asked = False
    while True:
        try:
            async with asyncio.timeout(QUIET):
                line = await reader.readuntil(b"\n")
        except TimeoutError:
            if asked:
                raise ConnectionError("no sign of life") from None
            print("quiet: ping")
            writer.write(b"ping\n")  # no drain(): it could wait, too
            asked = True
        else:
            asked = False  # whatever arrives proves that it lives
            print(line.decode().strip())


async def watch_volcano(reader: StreamReader, writer: StreamWriter) -> None:
    """Answer one ping, and then lose power."""
    try:
        writer.write(b"tremor 1\ntremor 2\n")
        if await reader.readline() == b"ping\n":
            writer.write(b"pong\n")
        await power_is_back.wait()
    finally:
        writer.transport.abort()


power_is_back = asyncio.Event()


async def main() -> None:
    server = await asyncio.start_server(watch_volcano, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            await listen(reader, writer)
        except (OSError, EOFError) as error:
            print(f"{type(error).__name__}: {error}")
        finally:
            writer.transport.abort()  # close() might wait for the dead
            power_is_back.set()


if __name__ == "__main__":
    asyncio.run(main())
