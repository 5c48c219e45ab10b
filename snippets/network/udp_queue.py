"""Receive with await: a bounded queue, which drops what does not fit."""

import asyncio
from typing import Any


class Endpoint(asyncio.DatagramProtocol):
    def __init__(self, size: int) -> None:
        self.queue: asyncio.Queue[bytes] = asyncio.Queue(size)
        self.dropped = 0
        self.received = asyncio.Semaphore(0)  # for this demonstration

    def datagram_received(self, data: bytes, addr: Any) -> None:
        self.received.release()
        if self.queue.full():
            self.queue.get_nowait()  # the oldest reading is worth least
            self.dropped += 1
        self.queue.put_nowait(data)

    async def receive(self) -> bytes:
        return await self.queue.get()


async def main() -> None:
    loop = asyncio.get_running_loop()
    transport, endpoint = await loop.create_datagram_endpoint(
        lambda: Endpoint(3), local_addr=("127.0.0.1", 0)
    )
    address = transport.get_extra_info("sockname")
    sensor, _ = await loop.create_datagram_endpoint(
        asyncio.DatagramProtocol, remote_addr=address
    )
    try:
        async with asyncio.timeout(5):
            for celsius in range(15, 25):
                sensor.sendto(f"{celsius} degrees".encode())
                await endpoint.received.acquire()
            for _ in range(3):
                print(await endpoint.receive())
        print(f"dropped: {endpoint.dropped}")
    finally:
        sensor.close()
        transport.close()


if __name__ == "__main__":
    asyncio.run(main())
