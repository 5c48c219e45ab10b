# /// script
# [tool.cookbook]
# no-timeline = "its seconds are not those of the program"
# pending = "the error stops the loop while tasks still wait"
# ///
"""Threads and sockets take no fake time; who waits for nothing fails."""

import asyncio
import selectors
import socket
import time
from typing import Any


class JumpingSelector(selectors.DefaultSelector):
    now = 0.0
    threads = 0
    patience = 2.0
    end_of_time = 3600.0

    def select(self, timeout: float | None = None) -> list[Any]:
        events = super().select(0)
        if events or timeout == 0:
            return events
        if timeout is None or self.threads:
            if not (events := super().select(self.patience)):
                raise RuntimeError("nothing happens any more: a deadlock?")
            return events
        self.now += timeout
        if self.now > self.end_of_time:
            raise RuntimeError("timers go off without end: a deadlock?")
        return []


class CarelessLoop(asyncio.SelectorEventLoop):  # counts no threads
    def __init__(self) -> None:
        self.clock = JumpingSelector()
        super().__init__(self.clock)

    def time(self) -> float:
        return self.clock.now

    async def shutdown_default_executor(self, *args: Any) -> None:
        self.clock.threads += 1
        try:
            await super().shutdown_default_executor(*args)
        finally:
            self.clock.threads -= 1


class FakeTimeLoop(CarelessLoop):
    def run_in_executor(self, *args: Any) -> Any:  # type: ignore[override]
        def count_down(_: object) -> None:
            self.clock.threads -= 1

        future = super().run_in_executor(*args)
        self.clock.threads += 1
        future.add_done_callback(count_down)
        return future


async def milk() -> None:
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(60):
            await asyncio.to_thread(time.sleep, 0.3)
        print(f"  thread done at {loop.time():.0f} s")
    except TimeoutError:
        print(f"  thread given up at {loop.time():.0f} s")

    ours, theirs = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=ours)
    with theirs:
        loop.call_later(5, theirs.sendall, b"moo\n")
        print(f"  {await reader.readline()!r} at {loop.time():.0f} s")
    writer.close()
    await writer.wait_closed()


async def wait_for_nobody() -> None:
    asyncio.get_running_loop().clock.patience = 0.1  # type: ignore
    await asyncio.Event().wait()


async def wait_with_heartbeat() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.Event().wait())
        beats = 0
        while True:
            beats += 1
            await asyncio.sleep(60)


if __name__ == "__main__":
    for factory in (FakeTimeLoop, CarelessLoop):
        print(factory.__name__)
        with asyncio.Runner(loop_factory=factory) as runner:
            runner.run(milk())
    for test in (wait_for_nobody, wait_with_heartbeat):
        print(test.__name__)
        try:
            with asyncio.Runner(loop_factory=FakeTimeLoop) as runner:
                runner.run(test())
        except RuntimeError as error:
            print(f"  {type(error).__name__}: {error}")
