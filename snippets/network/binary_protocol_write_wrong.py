"""Writing to a connection that is lost: no error, and then a warning."""

import asyncio
import logging
import sys


class Ticker(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        transport.close()
        for number in range(1, 7):
            print(f"write {number}")
            transport.write(b"tick\n")  # wrong: dropped


async def main() -> None:
    logging.basicConfig(
        stream=sys.stdout, format="%(levelname)s %(name)s: %(message)s"
    )
    loop = asyncio.get_running_loop()
    async with await loop.create_server(Ticker, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            print("the client reads", await reader.read())
        finally:
            writer.close()
            await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
