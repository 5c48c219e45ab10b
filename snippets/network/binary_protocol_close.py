"""close() sends what is written, abort() throws it away."""

import asyncio
from functools import partial

FILM = bytes(32 * 2**20)  # more than the system takes at once


class Archive(asyncio.Protocol):
    def __init__(self, end: str) -> None:
        self.end = end

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        transport.write(FILM)
        if self.end == "close":
            transport.close()
        else:
            transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        print(f"{self.end}: connection_lost({exc})")


async def main() -> None:
    loop = asyncio.get_running_loop()
    for end in ("close", "abort"):
        factory = partial(Archive, end)
        async with await loop.create_server(factory, "127.0.0.1", 0) as server:
            port = server.sockets[0].getsockname()[1]
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            arrived = len(await reader.read())
            writer.close()
            await writer.wait_closed()
        print(f"{end}: all of it has arrived: {arrived == len(FILM)}")


if __name__ == "__main__":
    asyncio.run(main())
