"""Forward connections to a pharmacy: two pumps for each of them."""

import asyncio

HOST = "127.0.0.1"
Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def pump(source: Streams, target: Streams) -> int:
    """Copy until the source ends, and tell the target that it ended."""
    reader, writer = source[0], target[1]
    count = 0
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()  # reads no faster than the target takes
        count += len(data)
    if writer.can_write_eof():
        writer.write_eof()  # this direction only: the answer may follow
    else:
        writer.close()  # TLS cannot: or the other pump would wait forever
    return count


async def forward(client: Streams, server: Streams) -> str:
    try:
        async with asyncio.TaskGroup() as group:  # one fails: both end
            up = group.create_task(pump(client, server), name="up")
            down = group.create_task(pump(server, client), name="down")
        return f"{up.result()} bytes up, {down.result()} bytes down"
    except BaseException:
        for _, writer in (client, server):
            writer.transport.abort()  # waits for nobody to read the rest
        raise
    finally:
        for _, writer in (client, server):
            writer.close()


async def count_orders(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    orders = (await reader.read()).splitlines()  # until the client ends
    writer.write(f"{len(orders)} orders taken\n".encode())
    writer.close()
    await writer.wait_closed()


async def main() -> None:
    log: asyncio.Queue[str] = asyncio.Queue()
    pharmacy = await asyncio.start_server(count_orders, HOST, 0)
    upstream = pharmacy.sockets[0].getsockname()

    async def serve(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        try:
            async with asyncio.timeout(5):
                server = await asyncio.open_connection(*upstream)
            await log.put(await forward((reader, writer), server))
        except* OSError as errors:  # TimeoutError is one, too
            await log.put(repr(errors.exceptions))
        finally:
            writer.close()

    proxy = await asyncio.start_server(serve, HOST, 0)
    async with pharmacy, proxy:
        address = proxy.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(*address)
        writer.write(b"aspirin\nplasters\ntea\n")
        writer.write_eof()
        print(f"client: {(await reader.read()).decode().strip()}")
        writer.close()
        await writer.wait_closed()
        print(f"proxy: {await log.get()}")


if __name__ == "__main__":
    asyncio.run(main())
