# /// script
# dependencies = ["uvloop>=0.22"]
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""Try on each loop what not every loop can do, and print a table."""

import asyncio
import signal
import socket
import sys
from collections.abc import Callable, Coroutine
from typing import Any

import uvloop


async def add_reader(loop: asyncio.AbstractEventLoop) -> None:
    left, right = socket.socketpair()
    with left, right:
        loop.add_reader(left, print)
        loop.remove_reader(left)


async def signal_handler(loop: asyncio.AbstractEventLoop) -> None:
    loop.add_signal_handler(signal.SIGUSR1, print)
    loop.remove_signal_handler(signal.SIGUSR1)


async def subprocess(loop: asyncio.AbstractEventLoop) -> None:
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", "")
    await child.wait()


async def datagram_method(loop: asyncio.AbstractEventLoop) -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as sock:
        sock.setblocking(False)
        sock.bind(("127.0.0.1", 0))
        await loop.sock_sendto(sock, b"hello", sock.getsockname())


async def zero_timer(loop: asyncio.AbstractEventLoop) -> None:
    loop.call_later(0, int).when()  # a TimerHandle knows its time


async def close_clients(loop: asyncio.AbstractEventLoop) -> None:
    server: Any = await asyncio.start_server(print, "127.0.0.1", 0)
    async with server:
        server.close_clients()  # new in Python 3.13


Trial = Callable[[asyncio.AbstractEventLoop], Coroutine[Any, Any, None]]
TRIALS: tuple[Trial, ...] = (
    *(add_reader, signal_handler, subprocess),
    *(datagram_method, zero_timer, close_clients),
)


def can(factory: Callable[[], Any], trial: Trial) -> str:
    with asyncio.Runner(loop_factory=factory) as runner:
        try:
            runner.run(trial(runner.get_loop()))
        except (NotImplementedError, AttributeError):
            return "no"
        return "yes"


if __name__ == "__main__":
    print("has a ProactorEventLoop:", hasattr(asyncio, "ProactorEventLoop"))
    print(f"{'':16} asyncio  uvloop")
    for trial in TRIALS:
        own = can(asyncio.SelectorEventLoop, trial)
        other = can(uvloop.new_event_loop, trial)
        print(f"{trial.__name__:16} {own:8} {other}")
