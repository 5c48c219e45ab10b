"""Write no faster than the other side reads."""

import asyncio
from asyncio import StreamReader, StreamWriter

CHUNK = bytes(64 * 1024)


class Camera(asyncio.Protocol):
    def __init__(self) -> None:
        self.may_write = asyncio.Event()
        self.may_write.set()
        self.lost = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        transport.set_write_buffer_limits(high=128 * 1024, low=32 * 1024)

    def pause_writing(self) -> None:
        self.may_write.clear()  # more than 128 KiB wait

    def resume_writing(self) -> None:
        self.may_write.set()  # 32 KiB or less

    def connection_lost(self, exc: Exception | None) -> None:
        self.may_write.set()  # or send() would wait for ever
        if not self.lost.done():
            self.lost.set_result(exc)

    async def send(self, data: bytes) -> int:
        while not self.may_write.is_set():  # another task may be faster
            await self.may_write.wait()
        if self.transport.is_closing():
            raise ConnectionResetError("the archive has hung up")
        self.transport.write(data)
        return self.transport.get_write_buffer_size()


async def archive(reader: StreamReader, writer: StreamWriter) -> None:
    try:
        film = await reader.read()
        print(f"{len(film) // 2**20} MiB have arrived")
    finally:
        writer.close()


async def main() -> None:
    loop = asyncio.get_running_loop()
    async with await asyncio.start_server(archive, "127.0.0.1", 0) as server:
        host, port = server.sockets[0].getsockname()
        transport, camera = await loop.create_connection(Camera, host, port)
        try:
            most = max([await camera.send(CHUNK) for _ in range(512)])
            transport.write_eof()
            await camera.lost  # the archive closes when it has everything
        finally:
            transport.close()
    print("never more than 192 KiB in the buffer:", most <= 192 * 1024)


if __name__ == "__main__":
    asyncio.run(main())
