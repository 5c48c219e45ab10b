# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]    # Windows fails in get_buffer()
# ///
"""A bytearray cannot change its size while somebody has a view of it."""

import asyncio
from asyncio import AbstractEventLoop
from typing import Any


class Radio(asyncio.BufferedProtocol):
    def __init__(self) -> None:
        self.buffer = bytearray(100)
        self.view = memoryview(self.buffer)

    def get_buffer(self, sizehint: int) -> memoryview:
        return self.view

    def buffer_updated(self, nbytes: int) -> None:
        del self.buffer[:nbytes]  # wrong: move the bytes instead


def report(loop: AbstractEventLoop, context: dict[str, Any]) -> None:
    # Instead of the log: the same message, without the traceback.
    print(context["message"])
    print(repr(context["exception"]))


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)
    async with await loop.create_server(Radio, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(b"over")
            print("the client reads", await reader.read())
        finally:
            writer.close()
            await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
