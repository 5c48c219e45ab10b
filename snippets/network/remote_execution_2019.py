"""2019: unpickle what comes from the network, and call it."""

import asyncio
import os
import pickle
from typing import Any


def brew(tea: str) -> str:
    return f"a cup of {tea}"


class Kitchen(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        order: Any = pickle.loads(data)  # wrong: this runs the sender's code
        if isinstance(order, tuple):
            function, argument = order
            self.transport.write(str(function(argument)).encode())
        self.transport.close()


class Trick:
    def __reduce__(self) -> tuple[Any, ...]:
        # Pickle calls the function with these arguments. Any function.
        return print, ("kitchen: this line was chosen by a stranger",)


async def main() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Kitchen, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        for order in ((brew, "mint"), (os.path.basename, "/a/b"), Trick()):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(pickle.dumps(order))
            print("client:", await reader.read())
            writer.close()
            await writer.wait_closed()
    print("all that is sent of a function:", pickle.dumps(brew, 0))


if __name__ == "__main__":
    asyncio.run(main())
