"""A view of the buffer is not a copy: the next bytes change it."""

import asyncio

badges: list[memoryview] = []
copies: list[bytes] = []


class Door(asyncio.BufferedProtocol):
    def __init__(self) -> None:
        self.view = memoryview(bytearray(8))
        self.filled = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def get_buffer(self, sizehint: int) -> memoryview:
        return self.view[self.filled :]

    def buffer_updated(self, nbytes: int) -> None:
        self.filled += nbytes
        if self.filled == 8:
            badges.append(self.view[:])  # wrong: looks into the buffer
            copies.append(bytes(self.view))  # right
            self.filled = 0
            self.transport.write(b"next\n")


async def main() -> None:
    loop = asyncio.get_running_loop()
    async with await loop.create_server(Door, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            for badge in (b"visitor1", b"engineer"):
                writer.write(badge)
                await reader.readline()
        finally:
            writer.close()
            await writer.wait_closed()
    print("views:", [bytes(badge) for badge in badges])
    print("copies:", copies)


if __name__ == "__main__":
    asyncio.run(main())
