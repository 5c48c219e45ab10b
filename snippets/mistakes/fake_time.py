# /// script
# [tool.cookbook]
# no-timeline = "its seconds are not those of the program"
# ///
"""Test a day in an aquarium: the clock jumps from timer to timer."""

import asyncio
import selectors
import time
from typing import Any


class JumpingSelector(selectors.DefaultSelector):
    """Where a loop would wait for its next timer, let the time pass."""

    now = 0.0
    threads = 0  # calls that run in an executor
    patience = 10.0  # real seconds without any event
    end_of_time = 1e7  # more than a hundred days

    def select(self, timeout: float | None = None) -> list[Any]:
        events = super().select(0)
        if events or timeout == 0:
            return events
        if timeout is None or self.threads:  # no timer, or a real wait
            if not (events := super().select(self.patience)):
                raise RuntimeError("nothing happens any more: a deadlock?")
            return events
        self.now += timeout
        if self.now > self.end_of_time:
            raise RuntimeError("timers go off without end: a deadlock?")
        return []


class FakeTimeLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self.clock = JumpingSelector()
        super().__init__(self.clock)

    def time(self) -> float:
        return self.clock.now

    def run_in_executor(self, *args: Any) -> Any:  # type: ignore[override]
        def count_down(_: object) -> None:
            self.clock.threads -= 1

        future = super().run_in_executor(*args)
        self.clock.threads += 1
        future.add_done_callback(count_down)
        return future

    async def shutdown_default_executor(self, *args: Any) -> None:
        self.clock.threads += 1  # it waits for a thread, with a timeout
        try:
            await super().shutdown_default_executor(*args)
        finally:
            self.clock.threads -= 1


async def feed(fish: list[str]) -> None:
    loop = asyncio.get_running_loop()
    while True:
        fish.append(f"{loop.time() / 3600:.0f} h")
        await asyncio.sleep(8 * 3600)


async def test_one_day() -> None:
    fish: list[str] = []
    try:
        async with asyncio.timeout(24 * 3600 + 1):
            await feed(fish)
    except TimeoutError:
        print(f"fed after {fish}")
    assert fish == ["0 h", "8 h", "16 h", "24 h"]


if __name__ == "__main__":
    start = time.perf_counter()
    with asyncio.Runner(loop_factory=FakeTimeLoop) as runner:
        runner.run(test_one_day())
        print(f"at the end: {runner.get_loop().time():.0f} s")
    print(f"and really below 5 s: {time.perf_counter() - start < 5}")
