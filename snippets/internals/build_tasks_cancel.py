"""Errors reach whoever awaits, and cancel() puts one in."""

from asyncio import CancelledError
from collections import deque
from collections.abc import Callable, Coroutine, Generator
from typing import Any

ready: deque[Callable[[], object]] = deque()


class Future:
    def __init__(self) -> None:
        self.done, self.result = False, None
        self.error: BaseException | None = None
        self.callbacks: list[Callable[[], None]] = []

    def finish(self, result: Any, error: BaseException | None = None) -> None:
        self.done, self.result, self.error = True, result, error
        ready.extend(self.callbacks)

    def cancel(self) -> bool:
        if not self.done:
            self.finish(None, CancelledError())
            return True
        return False

    def __await__(self) -> Generator["Future", None, Any]:
        if not self.done:
            yield self
        if self.error is not None:
            raise self.error  # in the coroutine that awaits
        return self.result


class Task(Future):
    def __init__(self, coro: Coroutine[Any, Any, Any]) -> None:
        super().__init__()
        self.coro, self.must_cancel = coro, False
        self.waits_for: Future | None = None
        ready.append(self.step)

    def step(self) -> None:
        error = CancelledError() if self.must_cancel else None
        self.waits_for, self.must_cancel = None, False
        try:
            future = self.coro.throw(error) if error else self.coro.send(None)
        except StopIteration as end:
            self.finish(end.value)
        except (Exception, CancelledError) as error:
            self.finish(None, error)
        else:
            self.waits_for = future
            future.callbacks.append(self.step)
            if self.must_cancel and future.cancel():
                self.must_cancel = False  # it cancelled itself in this step

    def cancel(self) -> bool:
        if self.done:
            return False
        if self.waits_for is None or not self.waits_for.cancel():
            self.must_cancel = True  # nothing to cancel: at the next step
        return True


async def fish(bite: Future) -> None:
    try:
        await bite
    finally:
        print("line pulled in")


if __name__ == "__main__":
    waiting, new = Task(fish(Future())), Task(fish(Future()))
    ready.append(waiting.cancel)  # called when its first step is over
    new.cancel()  # before its first step: it never starts
    while ready:
        ready.popleft()()
    print(f"waiting: {waiting.error!r}, new: {new.error!r}")
