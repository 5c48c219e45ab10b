"""The other machine is gone, and nothing tells you."""

import asyncio
import socket
from asyncio import StreamReader, StreamWriter

over = asyncio.Event()


async def vanish(reader: StreamReader, writer: StreamWriter) -> None:
    """Stands for a machine without power: says nothing, hears nothing."""
    await over.wait()
    writer.close()


async def main() -> None:
    async with await asyncio.start_server(vanish, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        sock = writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for _ in range(3):
            writer.write(b"are you there?\n")
            await writer.drain()
        print("writing and draining three times: no error")
        print(f"is_closing(): {writer.is_closing()}")
        print(f"at_eof(): {reader.at_eof()}")
        try:
            async with asyncio.timeout(0.5):  # wrong: without this line
                await reader.readline()
        except TimeoutError:
            print("reading: still waiting")
        over.set()
        writer.close()
        await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
