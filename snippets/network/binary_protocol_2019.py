"""2019: the protocol gets the loop, and stops it when it has ended."""

import asyncio


class Greeter(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        transport.write(b"good evening")
        transport.close()


class Guest(asyncio.Protocol):
    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop

    def data_received(self, data: bytes) -> None:
        print(f"2019: {data.decode()}")

    def connection_lost(self, exc: Exception | None) -> None:
        self.loop.stop()  # the end of one connection ends the program


def visit_2019() -> None:
    loop = asyncio.new_event_loop()
    try:
        server = loop.run_until_complete(
            loop.create_server(Greeter, "127.0.0.1", 0)
        )
        host, port = server.sockets[0].getsockname()
        loop.run_until_complete(
            loop.create_connection(lambda: Guest(loop), host, port)
        )
        loop.run_forever()
        server.close()
        loop.run_until_complete(server.wait_closed())
    finally:
        loop.close()


if __name__ == "__main__":
    visit_2019()
