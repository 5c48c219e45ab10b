"""A thread adds a callback; only a byte in a pipe wakes the selector."""

import selectors
import socket
import threading
import time
from collections import deque
from collections.abc import Callable


class Loop:
    def __init__(self) -> None:
        self.ready: deque[Callable[[], None]] = deque()
        self.selector = selectors.DefaultSelector()
        self.alarm, self.bell = socket.socketpair()  # the loop hears the bell
        for sock in (self.alarm, self.bell):
            sock.setblocking(False)
        self.selector.register(self.bell, selectors.EVENT_READ)

    def call_soon_threadsafe(self, call: Callable[[], None]) -> None:
        self.ready.append(call)  # first the work, then the bell
        try:
            self.alarm.send(b"\0")
        except BlockingIOError:
            pass  # full of bytes that nobody has read: it will wake up

    def turn(self, timeout: float) -> None:
        if self.selector.select(timeout):
            self.bell.recv(4096)
        while self.ready:
            self.ready.popleft()()

    def close(self) -> None:
        self.selector.close()
        self.alarm.close()
        self.bell.close()


def wait_for_mail(schedule: str) -> None:
    loop = Loop()
    start = time.monotonic()

    def deliver() -> None:
        late = time.monotonic() - start > 0.4
        print(f"  mail, {'with the timeout' if late else 'at once'}")

    print(schedule)
    add = {"append": loop.ready.append, "wake": loop.call_soon_threadsafe}
    thread = threading.Timer(0.05, add[schedule], [deliver])
    thread.start()
    loop.turn(timeout=0.6)
    thread.join()
    loop.close()


if __name__ == "__main__":
    wait_for_mail("append")
    wait_for_mail("wake")
