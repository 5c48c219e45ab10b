# /// script
# dependencies = ["uvloop>=0.22"]
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""A callback, a socket and a timer at the same time: who is first?"""

import asyncio
import socket
import time
from collections.abc import Callable

import uvloop

Factory = Callable[[], asyncio.AbstractEventLoop]


async def main() -> list[str]:
    loop = asyncio.get_running_loop()
    order: list[str] = []
    left, right = socket.socketpair()

    def start_race() -> None:
        loop.call_soon(order.append, "callback")
        loop.call_later(0.01, order.append, "timer")
        right.send(b"go")
        time.sleep(0.1)  # now all three are due

    def on_socket() -> None:
        loop.remove_reader(left)
        order.append("socket")

    with left, right:
        loop.add_reader(left, on_socket)
        loop.call_soon(start_race)
        await asyncio.sleep(0.3)
    return order


def run_on(name: str, factory: Factory) -> None:
    with asyncio.Runner(loop_factory=factory) as runner:
        print(f"{name}:", *runner.run(main()))


if __name__ == "__main__":
    run_on("asyncio", asyncio.SelectorEventLoop)
    run_on("uvloop", uvloop.new_event_loop)
