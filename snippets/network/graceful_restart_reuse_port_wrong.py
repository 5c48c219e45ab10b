# /// script
# [tool.cookbook]
# platforms = ["linux"]
# ///
"""SO_REUSEPORT: the old socket takes its waiting clients with it."""

import asyncio
import socket
from asyncio import StreamReader, StreamWriter

HOST = "127.0.0.1"


async def greet(reader: StreamReader, writer: StreamWriter) -> None:
    writer.write(b"hello\n")
    writer.close()


async def main() -> None:
    old = await asyncio.start_server(greet, HOST, 0, reuse_port=True)
    port = old.sockets[0].getsockname()[1]
    new = await asyncio.start_server(greet, HOST, port, reuse_port=True)
    # The system deals them out to both. No server has its turn meanwhile.
    clients = [socket.create_connection((HOST, port)) for _ in range(40)]
    old.close()  # wrong: half of them wait in its queue
    answers = set()
    for client in clients:
        client.setblocking(False)
        reader, writer = await asyncio.open_connection(sock=client)
        try:
            answers.add(repr(await reader.readline()))
        except ConnectionError as error:
            answers.add(type(error).__name__)
        writer.close()
    print("both servers listened, clients got:", *sorted(answers), sep="\n  ")
    new.close()
    await new.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
