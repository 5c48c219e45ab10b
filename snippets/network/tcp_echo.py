"""An echo server and two clients that call at the same time."""

import asyncio
from asyncio import StreamReader, StreamWriter


async def echo(reader: StreamReader, writer: StreamWriter) -> None:
    """Serve one client; the server makes a task of it."""
    try:
        while data := await reader.read(4096):  # b"": nothing more comes
            writer.write(data)
            await writer.drain()  # waits for a client that reads slowly
    except ConnectionError:
        pass  # the client is gone, and with it the reason to go on
    finally:
        writer.close()


async def shout(words: list[bytes], port: int) -> str:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        heard = []
        for word in words:
            writer.write(word)
            await writer.drain()
            heard.append(await reader.readexactly(len(word)))
        writer.write_eof()  # ends our direction, not the other one
        assert await reader.read() == b""  # the server has hung up, too
        return b" ".join(heard).decode()
    finally:
        writer.close()
        await writer.wait_closed()


async def main() -> None:
    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    async with server:  # closes it at the end
        port = server.sockets[0].getsockname()[1]
        async with asyncio.TaskGroup() as hikers:
            eva = hikers.create_task(shout([b"hello", b"there"], port))
            ned = hikers.create_task(shout([b"who", b"is", b"it"], port))
    print("Eva hears:", eva.result())
    print("Ned hears:", ned.result())


if __name__ == "__main__":
    asyncio.run(main())
