"""The same on asyncio: a future that add_reader() sets."""

import asyncio
import socket


async def readable(sock: socket.socket) -> None:
    """Wait until reading from this socket does not block."""
    loop = asyncio.get_running_loop()
    ready: asyncio.Future[None] = loop.create_future()

    def wake() -> None:
        if not ready.done():  # it may be cancelled by now
            ready.set_result(None)

    loop.add_reader(sock, wake)
    try:
        await ready
    finally:
        loop.remove_reader(sock)


async def main() -> None:
    here, there = socket.socketpair()
    with here, there:
        here.setblocking(False)
        asyncio.get_running_loop().call_later(0.05, there.send, b"dive")
        await readable(here)
        print("whistle:", here.recv(100).decode())
        try:
            async with asyncio.timeout(0.1):
                await readable(here)
        except TimeoutError:
            print("silence")


if __name__ == "__main__":
    # Windows: its default loop has no add_reader().
    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
        runner.run(main())
