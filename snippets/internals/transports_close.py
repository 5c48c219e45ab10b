"""close() sends what is buffered first; abort() throws it away."""

import asyncio
import socket

SIZE = 4_000_000


class Sender(asyncio.Protocol):
    def __init__(self) -> None:
        self.lost = asyncio.Event()

    def connection_lost(self, exc: Exception | None) -> None:
        print("  connection_lost()")
        self.lost.set()


async def receive_all(sock: socket.socket) -> int:
    loop = asyncio.get_running_loop()
    size = 0
    while part := await loop.sock_recv(sock, 100_000):
        size += len(part)
    return size


async def send(end: str) -> None:
    print(f"{end}():")
    left, right = socket.socketpair()
    right.setblocking(False)
    loop = asyncio.get_running_loop()
    transport, sender = await loop.create_connection(Sender, sock=left)
    with right:
        transport.write(bytes(SIZE))
        if end == "close":
            transport.close()
        else:
            transport.abort()
        waiting = transport.get_write_buffer_size() > 0
        print("  is there still something to send:", waiting)
        size = await receive_all(right)
        await sender.lost.wait()
        print("  the peer got all:", size == SIZE)


async def main() -> None:
    await send("close")
    await send("abort")


if __name__ == "__main__":
    asyncio.run(main())
