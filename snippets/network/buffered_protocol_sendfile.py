"""Send a file without reading it: loop.sendfile()."""

import asyncio
import tempfile
from asyncio import StreamReader, StreamWriter

MAP = b"sea " * 50_000


async def send_map(reader: StreamReader, writer: StreamWriter) -> None:
    loop = asyncio.get_running_loop()
    try:
        with tempfile.TemporaryFile() as file:  # a map on the disk
            file.write(MAP)
            file.flush()
            writer.write(b"%d\n" % len(MAP))  # goes out first
            sent = await loop.sendfile(writer.transport, file)
            print(f"{sent} bytes sent, file position {file.tell()}")
    finally:
        writer.close()


async def main() -> None:
    async with await asyncio.start_server(send_map, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            size = int(await reader.readline())
            data = await reader.readexactly(size)
            await reader.read()  # until the server has finished
            print("the same map has arrived:", data == MAP)
        finally:
            writer.close()
            await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
