"""A loop of your own under the real tasks, groups, locks and timeouts."""

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

    def run_until_complete(self, coro: Any) -> Any:
        main = self.create_task(coro)
        aio._set_running_loop(self)  # for get_running_loop()
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


async def row(boat: str, seconds: float, canal: asyncio.Lock) -> None:
    async with canal:  # room for one boat at a time
        await asyncio.sleep(seconds)
        print(f"{boat} is through")


async def main() -> None:
    canal = asyncio.Lock()
    try:
        async with asyncio.timeout(0.3), asyncio.TaskGroup() as group:
            for boat, seconds in ("Erna", 0.01), ("Max", 0.01), ("Joe", 60.0):
                group.create_task(row(boat, seconds, canal))
    except TimeoutError:
        print("the canal closes")


if __name__ == "__main__":
    MiniLoop().run_until_complete(main())
