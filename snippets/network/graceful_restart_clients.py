# /// script
# requires-python = ">=3.13"
# ///
"""Close the clients politely, and after a deadline at once."""

import asyncio
from asyncio import StreamReader, StreamWriter


async def print_log(reader: StreamReader, writer: StreamWriter) -> None:
    try:
        writer.write(b"#" * int(await reader.readline()))
        await reader.read()  # until the client, or the server, closes
        print("a handler has come to its end")
    finally:
        writer.close()


async def main() -> None:
    server = await asyncio.start_server(print_log, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    clients = []
    for size in (b"10\n", b"20000000\n"):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(size)
        await reader.readexactly(10)  # the second one reads no more
        clients.append(writer)

    server.close()  # first, or somebody else comes in
    server.close_clients()
    try:
        async with asyncio.timeout(0.3):
            await server.wait_closed()
    except TimeoutError:
        print("one client does not read what is written to it")
        server.abort_clients()
        await server.wait_closed()
    print("closed")
    for writer in clients:
        writer.transport.abort()


if __name__ == "__main__":
    asyncio.run(main())
