# /// script
# [tool.cookbook]
# time-limit = 30
# alone = true
# varies = ['\d+\.\d+']
# plot = "times as long as bytearray +="
# ///
"""Receive 8 MiB in four ways; each number is the best of three tries."""

import asyncio
import socket
from collections.abc import Callable
from statistics import median
from time import perf_counter

SIZE = 8 * 2**20
DATA = bytes(SIZE)
KEPT = bytearray(SIZE + 1)  # one byte more, for the end


class Append(asyncio.Protocol):
    def __init__(self, empty: bytes | bytearray) -> None:
        self.data = empty
        self.lost = asyncio.Event()

    def data_received(self, data: bytes) -> None:
        self.data += data

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost.set()


class Fill(asyncio.BufferedProtocol):
    def __init__(self, buffer: bytearray) -> None:
        self.view = memoryview(buffer)
        self.filled = 0
        self.lost = asyncio.Event()

    def get_buffer(self, sizehint: int) -> memoryview:
        return self.view[self.filled :]

    def buffer_updated(self, nbytes: int) -> None:
        self.filled += nbytes

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost.set()


KINDS: dict[str, Callable[[], Append | Fill]] = {
    "bytearray +=": lambda: Append(bytearray()),
    "bytes +=": lambda: Append(b""),
    "get_buffer, new buffer": lambda: Fill(bytearray(SIZE + 1)),
    "get_buffer, kept buffer": lambda: Fill(KEPT),
}


async def receive(kind: Callable[[], Append | Fill]) -> float:
    loop = asyncio.get_running_loop()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        sender = socket.create_connection(listener.getsockname())
        ours, _ = listener.accept()
    start = perf_counter()
    with sender:
        _, protocol = await loop.create_connection(kind, sock=ours)
        await asyncio.to_thread(sender.sendall, DATA)
    await protocol.lost.wait()
    return perf_counter() - start


async def main() -> None:
    times: dict[str, list[float]] = {name: [] for name in KINDS}
    for kind in KINDS.values():
        await receive(kind)  # the first of each is not counted
    for _ in range(9):
        for name, kind in KINDS.items():
            # Other programs only make it slower: the best tells most.
            times[name].append(min([await receive(kind) for _ in range(3)]))
    unit = median(times["bytearray +="])
    for name, seconds in times.items():
        print(f"{name}:", *(f"{second / unit:.2f}" for second in seconds))


if __name__ == "__main__":
    asyncio.run(main())
