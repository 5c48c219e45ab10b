# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""Port 0 on two addresses: two sockets, and two ports."""

import asyncio
import socket
from asyncio import StreamReader, StreamWriter


def answer(reader: StreamReader, writer: StreamWriter) -> None:
    writer.close()


async def main() -> None:
    # Both loopback addresses; host=None would open the same pair for all
    # of the network.
    hosts = ["127.0.0.1", "::1"]
    server = await asyncio.start_server(answer, hosts, 0)
    async with server:
        sockets = sorted(server.sockets, key=lambda sock: sock.family)
        print([socket.AddressFamily(sock.family).name for sock in sockets])
        ports = {sock.getsockname()[1] for sock in sockets}
        print("different ports:", len(ports))


if __name__ == "__main__":
    asyncio.run(main())
