"""Let the system ask: keepalive of TCP, with times that are of use."""

import asyncio
import socket
from asyncio import StreamWriter


def set_keepalive(writer: StreamWriter, idle: int, every: int) -> None:
    """Give up after `idle` and three times `every` seconds of silence."""
    sock = writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for option, value in [
        ("TCP_KEEPIDLE", idle),
        ("TCP_KEEPALIVE", idle),  # the name of the same on macOS
        ("TCP_KEEPINTVL", every),
        ("TCP_KEEPCNT", 3),
    ]:
        if hasattr(socket, option):
            number = getattr(socket, option)
            sock.setsockopt(socket.IPPROTO_TCP, number, value)


async def main() -> None:
    server = await asyncio.start_server(
        lambda reader, writer: writer.close(), "127.0.0.1", 0
    )
    async with server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        sock = writer.get_extra_info("socket")
        on = sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        print(f"on: {bool(on)}")
        set_keepalive(writer, idle=30, every=10)
        on = sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        every = sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL)
        print(f"on: {bool(on)}, every {every} s")
        await reader.read()
        writer.close()
        await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
