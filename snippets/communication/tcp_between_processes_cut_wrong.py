"""The other process dies in the middle of a line: who notices?"""

import asyncio
import sys
from asyncio import StreamReader, StreamWriter
from contextlib import closing

STATION = """
import socket, sys
with socket.create_connection(("127.0.0.1", int(sys.argv[1]))) as connection:
    connection.sendall(b"17.5\\n2")  # the rest of 21.0 is never sent
"""


async def read_wrong(reader: StreamReader) -> None:
    async for line in reader:  # wrong: the last one may be half a line
        print(f"  {float(line)} degrees")


async def read_right(reader: StreamReader) -> None:
    try:
        while True:
            line = await reader.readuntil(b"\n")
            print(f"  {float(line)} degrees")
    except asyncio.IncompleteReadError as error:
        if error.partial:  # it is empty after a whole line
            print(f"  {type(error).__name__}: {error}")


async def main() -> None:
    visits: asyncio.Queue[tuple[StreamReader, StreamWriter]] = asyncio.Queue()
    server = await asyncio.start_server(
        lambda *streams: visits.put_nowait(streams), "127.0.0.1", 0
    )
    async with server:
        port = server.sockets[0].getsockname()[1]
        for read in (read_wrong, read_right):
            print(f"{read.__name__}:")
            station = await asyncio.create_subprocess_exec(
                sys.executable, "-c", STATION, str(port)
            )
            try:
                reader, writer = await visits.get()
                with closing(writer):
                    await read(reader)
            finally:
                await station.wait()  # it ends by itself


if __name__ == "__main__":
    asyncio.run(main())
