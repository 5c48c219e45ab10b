"""The same coroutines on asyncio's loop and on one of sixty lines."""

import asyncio
import heapq
import time
from collections import deque
from functools import partial
from typing import Any

aio: Any = asyncio  # a type checker wants all methods of a loop


class MiniLoop:
    def __init__(self) -> None:
        self.ready: deque[asyncio.Handle] = deque()
        self.timers: list[asyncio.TimerHandle] = []
        self.time = time.monotonic
        self.create_future = partial(aio.Future, loop=self)
        self.create_task = partial(aio.Task, loop=self)

    def call_soon(self, call: Any, *args: Any, context: Any = None) -> Any:
        self.ready.append(aio.Handle(call, args, self, context))
        return self.ready[-1]

    call_soon_threadsafe = call_soon  # only for Ctrl+C in this thread

    def call_at(self, when: float, call: Any, *args: Any) -> Any:
        timer = aio.TimerHandle(when, call, args, self)
        heapq.heappush(self.timers, timer)
        return timer

    def call_later(self, delay: float, call: Any, *args: Any) -> Any:
        return self.call_at(self.time() + delay, call, *args)

    def _timer_handle_cancelled(self, timer: asyncio.TimerHandle) -> None:
        pass  # it stays in the heap until it is due

    def call_exception_handler(self, context: dict[str, Any]) -> None:
        print("problem:", context["message"])

    def get_debug(self) -> bool:
        return False

    def run_until_complete(self, future: Any) -> Any:
        main = aio.ensure_future(future, loop=self)
        aio._set_running_loop(self)
        try:
            while not main.done():
                if not self.ready:
                    time.sleep(max(0, self.timers[0].when() - self.time()))
                while self.timers and self.timers[0].when() <= self.time():
                    self.ready.append(heapq.heappop(self.timers))
                for _ in range(len(self.ready)):
                    handle = self.ready.popleft()
                    if not handle.cancelled():
                        handle._run()
            return main.result()
        finally:
            aio._set_running_loop(None)

    async def shutdown_asyncgens(self, *_: object) -> None:
        pass  # the Runner calls these at its end

    shutdown_default_executor = shutdown_asyncgens

    def close(self) -> None:
        pass


async def main() -> None:
    letters: asyncio.Queue[str] = asyncio.Queue()

    async def carry(street: str, minutes: float) -> None:
        await asyncio.sleep(minutes / 100)
        await letters.put(street)

    async with asyncio.TaskGroup() as group:
        group.create_task(carry("Long Lane", 25))
        group.create_task(carry("Short Row", 1))
        print("delivered:", await letters.get(), "and", await letters.get())


if __name__ == "__main__":
    for factory in (asyncio.new_event_loop, MiniLoop):
        with aio.Runner(loop_factory=factory) as runner:
            runner.run(main())
