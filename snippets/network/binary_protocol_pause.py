"""Read no faster than somebody works: pause_reading()."""

import asyncio
from asyncio import StreamReader, StreamWriter

SIZE = 1024  # bytes of a photo
FULL, LOW = 20, 5


class Lab(asyncio.Protocol):
    def __init__(self) -> None:
        self.photos: asyncio.Queue[bytes | None] = asyncio.Queue()
        self.buffer = bytearray()
        self.pauses = self.most = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while len(self.buffer) >= SIZE:
            self.photos.put_nowait(bytes(self.buffer[:SIZE]))
            del self.buffer[:SIZE]
        self.most = max(self.most, self.photos.qsize())
        if self.photos.qsize() >= FULL:
            self.transport.pause_reading()  # TCP slows down the sender
            self.pauses += 1

    def connection_lost(self, exc: Exception | None) -> None:
        self.photos.put_nowait(None)

    async def next_photo(self) -> bytes | None:
        photo = await self.photos.get()
        if self.photos.qsize() <= LOW:
            self.transport.resume_reading()  # no harm if it is not paused
        return photo


async def send_photos(reader: StreamReader, writer: StreamWriter) -> None:
    writer.write(bytes(10_000 * SIZE))
    await writer.drain()
    writer.close()


async def main() -> None:
    loop = asyncio.get_running_loop()
    server = await asyncio.start_server(send_photos, "127.0.0.1", 0)
    async with server:
        host, port = server.sockets[0].getsockname()
        transport, lab = await loop.create_connection(Lab, host, port)
        try:
            developed = 0
            while await lab.next_photo() is not None:
                developed += 1
                await asyncio.sleep(0)  # stands for the work
        finally:
            transport.close()
    print(f"{developed} photos, paused more than once: {lab.pauses > 1}")
    # data_received() gets 256 KiB at most.
    print("never more in line than 20 and 256:", lab.most <= FULL + 256)


if __name__ == "__main__":
    asyncio.run(main())
