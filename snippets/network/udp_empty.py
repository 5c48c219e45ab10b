"""A datagram of no bytes: not sent at all before Python 3.13."""

import asyncio
from typing import Any


class Beacon(asyncio.DatagramProtocol):
    def __init__(self) -> None:
        self.heard: asyncio.Queue[bytes] = asyncio.Queue()

    def datagram_received(self, data: bytes, addr: Any) -> None:
        self.heard.put_nowait(data)


async def main() -> None:
    loop = asyncio.get_running_loop()
    transport, beacon = await loop.create_datagram_endpoint(
        Beacon, local_addr=("127.0.0.1", 0)
    )
    address = transport.get_extra_info("sockname")  # to itself
    try:
        transport.sendto(b"", address)
        transport.sendto(b"last", address)
        data = b""
        while data != b"last":
            async with asyncio.timeout(5):
                data = await beacon.heard.get()
            print(data)
    finally:
        transport.close()


if __name__ == "__main__":
    asyncio.run(main())
