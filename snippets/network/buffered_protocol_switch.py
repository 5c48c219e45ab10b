"""A header line with the size, then the film into a buffer made for it."""

import asyncio

LARGEST = 2**20
films: asyncio.Queue[bytearray] = asyncio.Queue()


class Header(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.head = b""

    def data_received(self, data: bytes) -> None:
        self.head += data
        line, end, rest = self.head.partition(b"\n")
        if not end and len(line) < 10:
            return  # the rest of the line comes with another call
        size = int(line) if len(line) < 10 and line.isdigit() else -1
        if not len(rest) <= size <= LARGEST:
            self.transport.abort()
            return
        film = Film(self.transport, size, rest)
        self.transport.set_protocol(film)


class Film(asyncio.BufferedProtocol):
    def __init__(
        self, transport: asyncio.Transport, size: int, begin: bytes
    ) -> None:
        self.transport = transport  # there is no connection_made()
        self.data = bytearray(begin.ljust(size, b"\0"))
        self.filled = 0
        self.buffer_updated(len(begin))  # it may be all of it

    def get_buffer(self, sizehint: int) -> memoryview:
        return memoryview(self.data)[self.filled :]

    def buffer_updated(self, nbytes: int) -> None:
        self.filled += nbytes
        if self.filled == len(self.data):
            films.put_nowait(self.data)
            self.transport.write(b"thank you\n")
            self.transport.close()  # reads no more: the buffer is full


async def main() -> None:
    loop = asyncio.get_running_loop()
    async with await loop.create_server(Header, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            for piece in (b"30", b"0000\nOnce upon", bytes(299_981)):
                writer.write(piece)
                await asyncio.sleep(0.01)  # so that they travel apart
            writer.write(b"The end.\n\n")
            print(await reader.readline())
        finally:
            writer.close()
            await writer.wait_closed()
    film = films.get_nowait()
    print(len(film), film[:9], film[-10:])


if __name__ == "__main__":
    asyncio.run(main())
