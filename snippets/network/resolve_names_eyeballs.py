"""One of two addresses is dead: do not wait for it."""

import asyncio
import socket
from typing import Any

DEAD = "192.0.2.7"  # reserved for documentation


class Office(asyncio.SelectorEventLoop):
    """Stand in for a name server, and for a line that swallows packets."""

    async def getaddrinfo(
        self, host: Any, port: Any, **options: Any
    ) -> list[Any]:
        kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
        return [(*kind, (address, port)) for address in (DEAD, "127.0.0.1")]

    async def sock_connect(self, sock: socket.socket, address: Any) -> None:
        print(f"  trying {address[0]}")
        if address[0] == DEAD:
            await asyncio.sleep(60)  # the system gives up after minutes
        await super().sock_connect(sock, address)


async def greet(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    writer.close()
    await writer.wait_closed()


async def main() -> None:
    async with await asyncio.start_server(greet, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        for delay in (None, 0.25):
            print(f"happy_eyeballs_delay={delay}")
            try:
                async with asyncio.timeout(1):
                    _, writer = await asyncio.open_connection(
                        "mail.example", port, happy_eyeballs_delay=delay
                    )
            except TimeoutError:
                print("  no connection")
                continue
            print(f"  with {writer.get_extra_info('peername')[0]}")
            writer.close()
            await writer.wait_closed()


if __name__ == "__main__":
    with asyncio.Runner(loop_factory=Office) as runner:
        runner.run(main())
