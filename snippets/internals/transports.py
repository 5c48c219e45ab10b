"""Each call that a protocol gets, from the first to the last."""

import asyncio
import socket


class Tracer(asyncio.Protocol):
    def __init__(self, name: str) -> None:
        self.name = name
        self.closed = asyncio.Event()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        print(f"{self.name}: connection_made")

    def data_received(self, data: bytes) -> None:
        print(f"{self.name}: data_received {data!r}")

    def eof_received(self) -> None:  # None: close the transport, too
        print(f"{self.name}: eof_received")

    def connection_lost(self, exc: Exception | None) -> None:
        print(f"{self.name}: connection_lost {exc}")
        self.closed.set()


async def main() -> None:
    loop = asyncio.get_running_loop()
    left, right = socket.socketpair()
    ferry, _ = await loop.create_connection(lambda: Tracer("ferry"), sock=left)
    _, pier = await loop.connect_accepted_socket(lambda: Tracer("pier"), right)

    ferry.write(b"three ")
    ferry.write(b"trucks")
    print("both written")
    await asyncio.sleep(0.05)
    ferry.close()
    print("close() called, is_closing:", ferry.is_closing())
    await pier.closed.wait()


if __name__ == "__main__":
    # The loop that is the default on Windows may read in other portions.
    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
        runner.run(main())
