"""Whoever stops at the first end of a stream loses the answer."""

import asyncio

HOST = "127.0.0.1"


async def pump(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
    writer.close()  # wrong: closes the other direction, too


async def count_votes(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    votes = (await reader.read()).splitlines()
    print(f"server: {len(votes)} votes")
    writer.write(b"counted\n")
    writer.close()


async def main() -> None:
    town_hall = await asyncio.start_server(count_votes, HOST, 0)
    upstream = town_hall.sockets[0].getsockname()

    async def serve(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        up_reader, up_writer = await asyncio.open_connection(*upstream)
        async with asyncio.TaskGroup() as group:
            group.create_task(pump(reader, up_writer), name="up")
            group.create_task(pump(up_reader, writer), name="down")

    proxy = await asyncio.start_server(serve, HOST, 0)
    async with town_hall, proxy:
        address = proxy.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(*address)
        writer.write(b"yes\nno\nyes\n")
        writer.write_eof()
        print(f"client: {await reader.read()!r}")
        writer.close()
        await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
