"""Close a server while a client in another process stays connected."""

import asyncio
import sys
from asyncio import StreamReader, StreamWriter

CLIENT = """
import socket, sys
with socket.create_connection(("127.0.0.1", int(sys.argv[1]))) as connection:
    connection.sendall(b"hello\\n")
    while data := connection.recv(100):  # as long as the server wants
        print("client got:", data.decode().rstrip())
print("client: end of file")
"""
visits: set[asyncio.Task[None]] = set()
said_hello = asyncio.Event()


async def visit(reader: StreamReader, writer: StreamWriter) -> None:
    try:
        async for _ in reader:
            said_hello.set()
    except asyncio.CancelledError:
        writer.write(b"we are closing\n")  # sent before the end of file
        raise
    finally:
        writer.close()


def connected(reader: StreamReader, writer: StreamWriter) -> None:
    task = asyncio.create_task(visit(reader, writer))
    visits.add(task)
    task.add_done_callback(visits.discard)


async def close(server: asyncio.Server) -> None:
    server.close()  # no new connections; those that are there stay
    try:
        async with asyncio.timeout(0.3):
            await server.wait_closed()  # wrong: while a client may stay
        print("wait_closed() returned")
    except TimeoutError:
        print("wait_closed() waits for the client")

    for task in visits:  # right: end the visits first
        task.cancel()
    await asyncio.gather(*visits, return_exceptions=True)
    await server.wait_closed()


async def main() -> None:
    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    client = await asyncio.create_subprocess_exec(
        sys.executable, "-c", CLIENT, str(port)
    )
    try:
        await said_hello.wait()
        await close(server)
        print("return code", await client.wait())
    finally:
        if client.returncode is None:
            client.kill()
            await client.wait()


if __name__ == "__main__":
    asyncio.run(main())
