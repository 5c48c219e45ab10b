"""A scale reports weights in frames of a type, a length and a payload."""

import asyncio
import struct

HEADER = struct.Struct("!BH")  # type, length of the payload
WEIGHT, TOTAL = 1, 2


def pack(kind: int, grams: int) -> bytes:
    return HEADER.pack(kind, 4) + grams.to_bytes(4, "big")


class Frames(asyncio.Protocol):
    """Cut the stream into frames."""

    def __init__(self) -> None:
        self.buffer = bytearray()
        self.total = 0
        self.lost = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.buffer += data  # a part of a frame, or several
        while len(self.buffer) >= HEADER.size:
            kind, size = HEADER.unpack_from(self.buffer)
            if kind not in (WEIGHT, TOTAL) or size != 4:
                self.transport.abort()  # not our protocol
                return
            if len(self.buffer) < HEADER.size + size:
                return  # the rest comes with another call
            payload = self.buffer[HEADER.size : HEADER.size + size]
            del self.buffer[: HEADER.size + size]
            self.frame_received(kind, int.from_bytes(payload, "big"))

    def frame_received(self, kind: int, grams: int) -> None:
        print(f"{type(self).__name__}: {grams} g")
        self.total += grams

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.lost.done():  # somebody may have cancelled it
            self.lost.set_result(exc)


class Scale(Frames):
    """The client."""


class Office(Frames):
    """The server: answers with the total."""

    def eof_received(self) -> None:
        if self.buffer:
            self.transport.abort()  # cut off within a frame
        else:  # answer; then the transport closes itself
            self.transport.write(pack(TOTAL, self.total))


async def main() -> None:
    loop = asyncio.get_running_loop()
    async with await loop.create_server(Office, "127.0.0.1", 0) as server:
        host, port = server.sockets[0].getsockname()
        transport, scale = await loop.create_connection(Scale, host, port)
        try:
            frames = pack(WEIGHT, 250) + pack(WEIGHT, 1200) + pack(WEIGHT, 90)
            for cut in (frames[:1], frames[1:9], frames[9:]):
                transport.write(cut)
                await asyncio.sleep(0.01)  # so that they travel apart
            transport.write_eof()
            async with asyncio.timeout(5):
                print("the end, error:", await scale.lost)
        finally:
            transport.close()


if __name__ == "__main__":
    asyncio.run(main())
