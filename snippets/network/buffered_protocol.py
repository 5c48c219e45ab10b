"""Receive the records of a seismometer into one buffer, again and again."""

import asyncio
import struct

RECORD = struct.Struct("!Hi")  # station, micrometers
BUFFER_SIZE = 64 * 1024  # at least one record


class Records(asyncio.BufferedProtocol):
    def __init__(self) -> None:
        self.view = memoryview(bytearray(BUFFER_SIZE))
        self.filled = 0
        self.records = self.highest = 0
        self.lost = asyncio.get_running_loop().create_future()

    def get_buffer(self, sizehint: int) -> memoryview:
        return self.view[self.filled :]  # never empty

    def buffer_updated(self, nbytes: int) -> None:
        self.filled += nbytes
        whole = self.filled - self.filled % RECORD.size
        for _station, height in RECORD.iter_unpack(self.view[:whole]):
            self.records += 1
            self.highest = max(self.highest, height)
        # The rest, less than a record, goes to the front.
        rest = self.filled - whole
        self.view[:rest] = self.view[whole : self.filled]
        self.filled = rest

    def eof_received(self) -> None:
        print(f"{self.records} records, highest {self.highest}")
        print(f"a record cut off after {self.filled} bytes")

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.lost.done():
            self.lost.set_result(exc)


async def measure(_: asyncio.StreamReader, to: asyncio.StreamWriter) -> None:
    for first in range(0, 100_000, 1000):
        heights = range(first, first + 1000)
        to.write(b"".join(RECORD.pack(7, height) for height in heights))
        await to.drain()
    to.write(RECORD.pack(7, -1)[:4])
    to.close()


async def main() -> None:
    loop = asyncio.get_running_loop()
    async with await asyncio.start_server(measure, "127.0.0.1", 0) as server:
        host, port = server.sockets[0].getsockname()
        transport, records = await loop.create_connection(Records, host, port)
        try:
            async with asyncio.timeout(5):
                await records.lost
        finally:
            transport.close()


if __name__ == "__main__":
    asyncio.run(main())
