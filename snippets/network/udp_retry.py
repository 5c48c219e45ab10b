"""Number the requests, and repeat those that nobody answers."""

import asyncio
from typing import Any, cast


class Endpoint(asyncio.DatagramProtocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.DatagramTransport, transport)


class ForgetfulMeter(Endpoint):
    seen: bytes | None = None

    def datagram_received(self, data: bytes, addr: Any) -> None:
        print(f"meter: {data[4:].decode()}")
        if data == self.seen:  # it loses what comes for the first time
            self.transport.sendto(data[:4] + b"21 degrees", addr)
        self.seen = data


class Client(Endpoint):
    def __init__(self) -> None:
        self.pending: dict[bytes, asyncio.Future[bytes]] = {}
        self.last = 0

    def datagram_received(self, data: bytes, addr: Any) -> None:
        answer = self.pending.get(data[:4])
        if answer is not None and not answer.done():
            answer.set_result(data[4:])

    async def ask(self, question: bytes, pause: float = 0.3) -> bytes:
        self.last += 1
        number = self.last.to_bytes(4, "big")
        answer: asyncio.Future[bytes] = asyncio.Future()
        self.pending[number] = answer
        try:
            for attempt in range(4):
                self.transport.sendto(number + question)
                await asyncio.wait([answer], timeout=pause * 2**attempt)
                if answer.done():
                    return answer.result()
            raise TimeoutError("no answer after 4 requests")
        finally:
            del self.pending[number]


async def main() -> None:
    loop = asyncio.get_running_loop()
    meter, _ = await loop.create_datagram_endpoint(
        ForgetfulMeter, local_addr=("127.0.0.1", 0)
    )
    transport, client = await loop.create_datagram_endpoint(
        Client, remote_addr=meter.get_extra_info("sockname")
    )
    try:
        print("answer:", await client.ask(b"how warm is it?"))
        meter.abort()  # nobody listens any more
        await client.ask(b"and now?", pause=0.03)
    except TimeoutError as error:
        print(f"{type(error).__name__}: {error}")
    finally:
        transport.close()
        meter.close()


if __name__ == "__main__":
    asyncio.run(main())
