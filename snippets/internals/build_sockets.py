"""An echo server and two clients on a loop with a selector."""

import selectors
import socket
from collections import deque
from collections.abc import Coroutine, Generator
from selectors import EVENT_READ, EVENT_WRITE
from typing import Any, NamedTuple

Job = Coroutine[Any, None, None]
ready: deque[Job] = deque()
selector = selectors.DefaultSelector()


class Ready(NamedTuple):
    """Wait until reading from this socket, or writing, does not block."""

    sock: socket.socket
    event: int

    def __await__(self) -> Generator["Ready", None, None]:
        yield self


def run() -> None:
    while ready or selector.get_map():
        if selector.get_map():  # on Windows, select() of nothing fails
            timeout = 0 if ready else None  # None: as long as it takes
            for key, _ in selector.select(timeout):
                selector.unregister(key.fileobj)
                ready.append(key.data)
        for _ in range(len(ready)):
            job = ready.popleft()
            try:
                wish = job.send(None)
            except StopIteration:
                continue
            selector.register(wish.sock, wish.event, job)


async def echo(connection: socket.socket) -> None:
    with connection:
        await Ready(connection, EVENT_READ)
        line = connection.recv(100)
        await Ready(connection, EVENT_WRITE)
        connection.send(line.upper())  # a few bytes: they fit


async def serve(listener: socket.socket, guests: int) -> None:
    for _ in range(guests):
        await Ready(listener, EVENT_READ)  # somebody knocks
        connection, _ = listener.accept()
        connection.setblocking(False)
        ready.append(echo(connection))


async def call(word: str, port: int, heard: list[str]) -> None:
    with socket.socket() as sock:
        sock.setblocking(False)
        sock.connect_ex(("127.0.0.1", port))  # begins to connect
        await Ready(sock, EVENT_WRITE)  # connected
        sock.send(word.encode())
        await Ready(sock, EVENT_READ)
        heard.append(sock.recv(100).decode())


if __name__ == "__main__":
    heard: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as listener, selector:
        listener.setblocking(False)
        port = listener.getsockname()[1]
        ready.append(serve(listener, 2))
        ready.extend(call(word, port, heard) for word in ("hoo", "coo"))
        run()
    print("the valley answers:", *sorted(heard))
