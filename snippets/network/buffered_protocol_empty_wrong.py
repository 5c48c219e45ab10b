# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]    # Windows says it a little differently
# ///
"""A buffer that is exactly full leaves no room for the end."""

import asyncio
from asyncio import AbstractEventLoop
from typing import Any


class Stamp(asyncio.BufferedProtocol):
    def __init__(self) -> None:
        self.view = memoryview(bytearray(8))
        self.filled = 0

    def get_buffer(self, sizehint: int) -> memoryview:
        return self.view[self.filled :]  # wrong: may be empty

    def buffer_updated(self, nbytes: int) -> None:
        self.filled += nbytes
        print(f"{self.filled} of 8 bytes")

    def eof_received(self) -> None:
        print("never printed")

    def connection_lost(self, exc: Exception | None) -> None:
        print(f"connection_lost({exc!r})")


def report(loop: AbstractEventLoop, context: dict[str, Any]) -> None:
    # Instead of the log: the same message, without the traceback.
    print(context["message"])


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)
    async with await loop.create_server(Stamp, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(b"20191231")
            writer.write_eof()
            await reader.read()
        finally:
            writer.close()
            await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
