"""Futures, tasks, sleep and gather on a loop that only calls callbacks."""

import time
from collections import deque
from collections.abc import Callable, Coroutine, Generator
from typing import Any

ready: deque[Callable[[], None]] = deque()
timers: list[tuple[float, "Future"]] = []


class Future:
    def __init__(self) -> None:
        self.done, self.result = False, None
        self.callbacks: list[Callable[[], None]] = []

    def set_result(self, result: Any) -> None:
        self.done, self.result = True, result
        ready.extend(self.callbacks)  # called soon, not now

    def __await__(self) -> Generator["Future", None, Any]:
        if not self.done:
            yield self  # to the task: wake me when this is done
        return self.result


class Task(Future):  # done when its coroutine is
    def __init__(self, coro: Coroutine[Any, Any, Any]) -> None:
        super().__init__()
        self.coro = coro
        ready.append(self.step)  # starts soon, not now

    def step(self) -> None:
        try:
            future = self.coro.send(None)
        except StopIteration as end:
            self.set_result(end.value)
        else:
            future.callbacks.append(self.step)


async def sleep(seconds: float) -> None:
    timers.append((time.monotonic() + seconds, future := Future()))
    timers.sort(key=lambda timer: timer[0])
    await future


async def gather(*coros: Coroutine[Any, Any, Any]) -> list[Any]:
    tasks = [Task(coro) for coro in coros]
    return [await task for task in tasks]


def run(coro: Coroutine[Any, Any, Any]) -> Any:
    main = Task(coro)
    while not main.done:
        if not ready:
            time.sleep(max(0.0, timers[0][0] - time.monotonic()))
        while timers and timers[0][0] <= time.monotonic():
            timers.pop(0)[1].set_result(None)
        for _ in range(len(ready)):
            ready.popleft()()
    return main.result


async def polish(shoe: str, seconds: float) -> str:
    await sleep(seconds)
    print(f"{shoe} shines")
    return shoe.upper()


if __name__ == "__main__":
    print(run(gather(polish("left", 0.3), polish("right", 0.05))))
