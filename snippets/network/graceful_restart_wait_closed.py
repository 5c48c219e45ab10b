"""Does wait_closed() wait for the clients? It depends on the Python."""

import asyncio
from asyncio import StreamReader, StreamWriter


async def echo(reader: StreamReader, writer: StreamWriter) -> None:
    try:
        while line := await reader.readline():
            writer.write(line)
            await writer.drain()
    finally:
        writer.close()


async def main() -> None:
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"hello\n")
    await reader.readline()

    server.close()
    try:
        async with asyncio.timeout(0.3):
            await server.wait_closed()
        print("wait_closed() has not waited for the client")
    except TimeoutError:
        print("wait_closed() waits for the client")
    writer.write(b"are you still there?\n")
    print(await reader.readline())

    writer.close()
    await writer.wait_closed()
    await server.wait_closed()
    print("closed")


if __name__ == "__main__":
    asyncio.run(main())
