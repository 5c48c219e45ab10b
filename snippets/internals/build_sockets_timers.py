"""Sleeping is waiting for sockets, until the next timer at most."""

import selectors
import socket
import time
from collections.abc import Callable

Callback = Callable[[], None]
CLOCK_TICK = time.get_clock_info("monotonic").resolution


class Loop:
    def __init__(self) -> None:
        self.selector = selectors.DefaultSelector()
        self.timers: list[tuple[float, Callback]] = []

    def call_later(self, seconds: float, call: Callback) -> None:
        self.timers.append((time.monotonic() + seconds, call))
        self.timers.sort(key=lambda timer: timer[0])

    def add_reader(self, sock: socket.socket, call: Callback) -> None:
        self.selector.register(sock, selectors.EVENT_READ, call)

    def turn(self) -> None:
        timeout, limit = None, "without a limit"
        if self.timers:
            timeout = max(0.0, self.timers[0][0] - time.monotonic())
            limit = "until the timer"
        events = self.selector.select(timeout)
        print(f"wait {limit}, sockets ready: {len(events)}")
        for key, _ in events:
            key.data()
        now = time.monotonic() + CLOCK_TICK  # select() may be a bit early
        while self.timers and self.timers[0][0] <= now:
            self.timers.pop(0)[1]()


def main() -> None:
    loop = Loop()
    meter, gauge = socket.socketpair()
    with meter, gauge, loop.selector:
        loop.add_reader(gauge, lambda: print("  water:", gauge.recv(100)))
        loop.call_later(0.3, lambda: print("  timer: time for a report"))
        meter.send(b"2.4 m")
        loop.turn()  # the socket is ready at once
        loop.turn()  # nothing comes, so the timer ends the wait
        meter.send(b"2.5 m")
        loop.turn()


if __name__ == "__main__":
    main()
