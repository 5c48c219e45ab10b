"""Stop serve_forever() while a client is connected."""

import asyncio
from asyncio import StreamReader, StreamWriter

hung_up = asyncio.Event()


async def answer(reader: StreamReader, writer: StreamWriter) -> None:
    try:
        while line := await reader.readline():
            writer.write(line)
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()
        hung_up.set()


async def serve(server: asyncio.Server) -> None:
    async with server:
        await server.serve_forever()


async def main() -> None:
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    serving = asyncio.create_task(serve(server))
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(b"hello\n")
        print(await reader.readline())

        serving.cancel()  # what Ctrl+C does to the main task
        await asyncio.wait([serving], timeout=0.3)
        print("the server has ended:", serving.done())
        writer.write(b"still there?\n")
        print(await reader.readline())
    finally:
        writer.close()
        await writer.wait_closed()
    await hung_up.wait()  # in 3.11 nothing else waits for the handler
    await asyncio.wait([serving])
    print("after the client has left:", serving.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
