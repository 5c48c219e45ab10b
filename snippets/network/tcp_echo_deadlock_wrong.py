"""Write everything, then read: with an echo server, both get stuck."""

import asyncio
from asyncio import StreamReader, StreamWriter

SONG = bytes(32 * 2**20)  # more than fits into all buffers on the way


async def echo(reader: StreamReader, writer: StreamWriter) -> None:
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()  # waits until the client reads
    except ConnectionError:
        pass
    finally:
        writer.close()


async def sing(writer: StreamWriter) -> None:
    writer.write(SONG)
    await writer.drain()  # waits until the server reads
    writer.write_eof()


async def main() -> None:
    async with await asyncio.start_server(echo, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            async with asyncio.timeout(0.5):
                await sing(writer)  # wrong: nobody reads the echo yet
        except TimeoutError:
            print("stuck")
        finally:
            writer.transport.abort()

        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            async with asyncio.TaskGroup() as group:  # right: both at once
                group.create_task(sing(writer))
                echoing = group.create_task(reader.read())
            print("heard all of it:", echoing.result() == SONG)
        finally:
            writer.close()
            await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
