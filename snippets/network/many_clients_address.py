# /// script
# [tool.cookbook]
# platforms = ["linux"]    # which has all of 127.x.y.z
# ///
"""At most two connections for each address."""

import asyncio
from asyncio import StreamReader, StreamWriter
from collections import Counter

EACH = 2


class Library:
    def __init__(self) -> None:
        self.readers: Counter[str] = Counter()

    async def serve(self, reader: StreamReader, writer: StreamWriter) -> None:
        address = writer.get_extra_info("peername")[0]
        if self.readers[address] >= EACH:
            writer.transport.abort()  # no word for those who flood us
            return
        self.readers[address] += 1
        try:
            writer.write(b"welcome\n")
            async with asyncio.timeout(5):
                await reader.read()
        except (TimeoutError, ConnectionError):
            pass
        finally:
            self.readers[address] -= 1
            if not self.readers[address]:
                del self.readers[address]  # or it grows forever
            writer.close()


async def main() -> None:
    library = Library()
    server = await asyncio.start_server(library.serve, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        writers = []
        for address in ("127.0.0.1",) * 3 + ("127.0.0.2",):
            reader, writer = await asyncio.open_connection(
                "127.0.0.1", port, local_addr=(address, 0)
            )
            answer = (await reader.readline()).decode().strip()
            print(f"{address}: {answer or 'closed'}")
            writers.append(writer)
        for writer in writers:
            writer.close()
            await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
