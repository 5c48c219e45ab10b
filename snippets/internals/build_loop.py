"""An event loop in thirty lines runs coroutines that sleep."""

import heapq
import itertools
import time
from collections import deque
from collections.abc import Coroutine, Generator
from typing import Any

Job = Coroutine[Any, None, str]


class Sleep:
    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def __await__(self) -> Generator[float, None, None]:
        yield self.seconds  # goes up through every await, to the loop


class Loop:
    def __init__(self) -> None:
        self.ready: deque[Job] = deque()
        self.timers: list[tuple[float, int, Job]] = []
        self.number = itertools.count()  # decides between equal times

    def run(self) -> None:
        while self.ready or self.timers:
            if not self.ready:  # nothing to do before the next timer
                time.sleep(max(0.0, self.timers[0][0] - time.monotonic()))
            while self.timers and self.timers[0][0] <= time.monotonic():
                self.ready.append(heapq.heappop(self.timers)[2])
            for _ in range(len(self.ready)):
                self.step(self.ready.popleft())

    def step(self, job: Job) -> None:
        try:
            seconds = job.send(None)  # runs up to the next yield
        except StopIteration as end:
            print("done:", end.value)  # what the coroutine returned
        else:
            when = time.monotonic() + seconds
            heapq.heappush(self.timers, (when, next(self.number), job))


async def prove(dough: str, seconds: float) -> None:
    print(f"{dough} rises")
    await Sleep(seconds)


async def bake(dough: str, seconds: float) -> str:
    await prove(dough, seconds)
    print(f"{dough} goes into the oven")
    await Sleep(seconds)
    return f"{dough} bread"


if __name__ == "__main__":
    loop = Loop()
    loop.ready.append(bake("rye", 0.3))
    loop.ready.append(bake("soda", 0.05))
    loop.run()
