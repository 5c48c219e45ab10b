"""An exception in data_received() is fatal for the connection."""

import asyncio
import struct
from asyncio import AbstractEventLoop
from typing import Any


class Meter(asyncio.Protocol):
    def data_received(self, data: bytes) -> None:
        # Wrong: expects one whole frame in each call.
        (liters,) = struct.unpack("!I", data)
        print(f"{liters} liters")

    def connection_lost(self, exc: Exception | None) -> None:
        print(f"connection_lost({exc!r})")


def report(loop: AbstractEventLoop, context: dict[str, Any]) -> None:
    # Instead of the log: the same message, without the traceback.
    print(context["message"])


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)
    async with await loop.create_server(Meter, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(struct.pack("!I", 170))
            await asyncio.sleep(0.2)
            writer.write(struct.pack("!II", 180, 190))
            print("the client reads", await reader.read())
        finally:
            writer.close()
            await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
