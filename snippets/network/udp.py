"""Ask a lamp for its brightness: one datagram there, one back."""

import asyncio
from typing import Any, cast


class Lamp(asyncio.DatagramProtocol):
    """The server: one object for all clients."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, addr: Any) -> None:
        if data == b"brightness?":  # anybody can send you anything
            self.transport.sendto(b"70 percent", addr)


class Question(asyncio.DatagramProtocol):
    """The client: waits for one answer."""

    def __init__(self) -> None:
        loop = asyncio.get_running_loop()
        self.answer: asyncio.Future[bytes] = loop.create_future()

    def datagram_received(self, data: bytes, addr: Any) -> None:
        if not self.answer.done():  # it may come twice, or too late
            self.answer.set_result(data)

    def error_received(self, exc: Exception) -> None:
        if not self.answer.done():
            self.answer.set_exception(exc)


async def main() -> None:
    loop = asyncio.get_running_loop()
    lamp, _ = await loop.create_datagram_endpoint(
        Lamp, local_addr=("127.0.0.1", 0)
    )
    address = lamp.get_extra_info("sockname")
    transport, question = await loop.create_datagram_endpoint(
        Question, remote_addr=address
    )
    try:
        transport.sendto(b"brightness?")
        async with asyncio.timeout(5):  # it may never come
            print(await question.answer)
    finally:
        transport.close()
        lamp.close()


if __name__ == "__main__":
    asyncio.run(main())
