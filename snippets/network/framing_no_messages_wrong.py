"""TCP keeps the bytes and their order, and forgets who wrote what when."""

import asyncio
from asyncio import StreamReader, StreamWriter

written = asyncio.Event()


async def take_orders(reader: StreamReader, writer: StreamWriter) -> None:
    await written.wait()
    await asyncio.sleep(0.2)  # busy with something else for a moment
    print("one read:", await reader.read(100))  # wrong: not one message
    writer.write(b"next\n")
    reads = 0
    while await reader.read(2**20):
        reads += 1
    print("one megabyte in one read:", reads == 1)
    writer.close()


async def main() -> None:
    server = await asyncio.start_server(take_orders, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for order in (b"two coffees", b"one tea"):
            writer.write(order)  # two writes
            await writer.drain()  # which does not mark an end, either
        written.set()
        await reader.readline()
        writer.write(bytes(2**20))
        writer.write_eof()
        await reader.read()
        writer.close()
        await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
