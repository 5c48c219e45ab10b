"""Step 2: a generator yields how long it wants to sleep."""

import heapq
import itertools
import time
from collections.abc import Generator

Job = Generator[float, None, int]


def sleep(seconds: float) -> Generator[float, None, None]:
    yield seconds


def soak(kind: str, seconds: float) -> Job:
    print(f"{kind} under water")
    yield from sleep(seconds)  # passes each yield of sleep() on
    return len(kind)


def cook(kind: str, seconds: float) -> Job:
    cups = yield from soak(kind, seconds)  # the value of its return
    print(f"{kind} on the stove, {cups} cups")
    yield from sleep(seconds)
    return cups


def run(*jobs: Job) -> None:
    number = itertools.count()  # decides between equal times
    timers = [(time.monotonic(), next(number), job) for job in jobs]
    while timers:
        when, _, job = heapq.heappop(timers)
        time.sleep(max(0.0, when - time.monotonic()))
        try:
            seconds = next(job)
        except StopIteration as end:
            print("served, cups:", end.value)
            continue
        when = time.monotonic() + seconds
        heapq.heappush(timers, (when, next(number), job))


if __name__ == "__main__":
    run(cook("chickpeas", 0.3), cook("beans", 0.05))
