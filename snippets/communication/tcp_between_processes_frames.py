"""Each message begins with its length: for bytes of any kind."""

import asyncio
import sys
from asyncio import StreamReader, StreamWriter

HOST, LARGEST = "127.0.0.1", 2**20


async def send(writer: StreamWriter, message: bytes) -> None:
    writer.write(len(message).to_bytes(4) + message)
    await writer.drain()


async def receive(reader: StreamReader) -> bytes:
    size = int.from_bytes(await reader.readexactly(4))
    if size > LARGEST:  # or a stranger fills our memory
        raise ValueError(f"a message of {size} bytes")
    return await reader.readexactly(size)


async def develop(reader: StreamReader, writer: StreamWriter) -> None:
    try:
        while True:
            picture = await receive(reader)
            print(f"darkroom: {len(picture)} bytes")
            await send(writer, picture[::-1])
    except asyncio.IncompleteReadError as error:
        if error.partial:  # between two messages, it is a proper end
            print(f"darkroom: {error}")
    except ValueError as error:
        print(f"darkroom: {error}")
    finally:
        writer.close()


async def run_darkroom() -> None:
    async with await asyncio.start_server(develop, HOST, 0) as server:
        port = server.sockets[0].getsockname()[1]
        camera = await asyncio.create_subprocess_exec(
            sys.executable, __file__, str(port)
        )
        try:
            await camera.wait()
        finally:
            if camera.returncode is None:
                camera.kill()
                await camera.wait()


async def run_camera(port: int) -> None:
    """The child process."""
    reader, writer = await asyncio.open_connection(HOST, port)
    try:
        for picture in (b"line\nline", bytes(100_000)):
            await send(writer, picture)
            print("camera:", (await receive(reader))[:9], flush=True)
        writer.write(b"GET / HTTP/1.1\r\n\r\n")  # a wrong number
        print("camera: then", await reader.read())
    finally:
        writer.close()
        await writer.wait_closed()


if __name__ == "__main__":
    if sys.argv[1:]:
        asyncio.run(run_camera(int(sys.argv[1])))
    else:
        asyncio.run(run_darkroom())
