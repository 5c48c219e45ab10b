"""Hang up when nothing moves in either direction for a while."""

import asyncio

HOST, IDLE = "127.0.0.1", 0.4
Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def pump(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    limit: asyncio.Timeout,
) -> None:
    loop = asyncio.get_running_loop()
    while data := await reader.read(65536):
        if not limit.expired():  # raises RuntimeError after that
            limit.reschedule(loop.time() + IDLE)  # for both directions
        writer.write(data)
        await writer.drain()
    if writer.can_write_eof():
        writer.write_eof()
    else:
        writer.close()  # TLS: one end is the end


async def forward(client: Streams, server: Streams) -> None:
    try:
        async with asyncio.timeout(IDLE) as limit:
            async with asyncio.TaskGroup() as group:
                group.create_task(pump(client[0], server[1], limit))
                group.create_task(pump(server[0], client[1], limit))
    except BaseException:
        for _, writer in (client, server):
            writer.transport.abort()
        raise
    finally:
        for _, writer in (client, server):
            writer.close()


async def main() -> None:
    ended = asyncio.Event()

    async def echo(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        async for line in reader:
            writer.write(line)
        writer.close()
        ended.set()

    backend = await asyncio.start_server(echo, HOST, 0)
    upstream = backend.sockets[0].getsockname()

    async def serve(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        server = await asyncio.open_connection(*upstream)
        try:
            await forward((reader, writer), server)
        except TimeoutError:
            print("proxy: nothing moves, so hang up")

    proxy = await asyncio.start_server(serve, HOST, 0)
    async with backend, proxy:
        address = proxy.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(*address)
        for number in range(4):  # longer than the limit, but never idle
            writer.write(f"still here {number}\n".encode())
            print((await reader.readline()).decode().strip())
            await asyncio.sleep(0.15)
        await ended.wait()
        writer.close()


if __name__ == "__main__":
    asyncio.run(main())
