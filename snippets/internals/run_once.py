"""A selector that reports its calls makes the turns of the loop visible."""

import asyncio
import selectors
import socket
import time
from contextlib import closing
from typing import Any

FOREVER = "until something happens"


class Reporter(selectors.SelectSelector):
    def select(self, timeout: float | None = None) -> Any:
        limit = FOREVER if timeout is None else "no time"
        if timeout is not None and timeout > 0:
            limit = "until a timer is due"
        events = super().select(timeout)
        print(f"-- select, waits {limit}: {len(events)} ready")
        return events


async def main() -> None:
    loop = asyncio.get_running_loop()
    here, there = socket.socketpair()

    def answer() -> None:
        print("call_soon callback")
        loop.call_soon(print, "callback of that callback")
        there.send(b"bread")  # makes a socket ready
        loop.call_later(0.01, print, "timer")
        time.sleep(0.05)  # the timer is due when this step ends

    with here, there:
        loop.add_reader(here, lambda: print("socket:", here.recv(100)))
        loop.call_soon(answer)
        print("main() waits")
        await asyncio.sleep(0.5)
        print("main() goes on")
        loop.remove_reader(here)


if __name__ == "__main__":
    with closing(asyncio.SelectorEventLoop(Reporter())) as loop:
        loop.run_until_complete(main())
