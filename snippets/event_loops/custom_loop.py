"""A loop that counts what is scheduled on it, with no policy."""

import asyncio
import sys
from collections import Counter
from collections.abc import Callable
from contextvars import Context
from functools import partial
from typing import Any, TypeVarTuple

Args = TypeVarTuple("Args")

if sys.platform == "win32":  # the default there, and the only one
    BaseLoop = asyncio.ProactorEventLoop  # that can run subprocesses
else:
    BaseLoop = asyncio.SelectorEventLoop


class CountingLoop(BaseLoop):
    def __init__(self, counts: Counter[str]) -> None:
        super().__init__()
        self.counts = counts

    def create_task(self, coro: Any, **options: Any) -> asyncio.Task[Any]:
        self.counts["tasks"] += 1
        return super().create_task(coro, **options)

    def call_at(
        self,
        when: float,
        callback: Callable[[*Args], object],
        *args: *Args,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        self.counts["timers"] += 1  # call_later() comes through here too
        return super().call_at(when, callback, *args, context=context)


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        for minutes in (4, 6, 8):  # soft, medium and hard eggs
            group.create_task(asyncio.sleep(minutes / 100))


if __name__ == "__main__":
    counts: Counter[str] = Counter()
    factory = partial(CountingLoop, counts)  # any callable that makes a loop
    with asyncio.Runner(loop_factory=factory) as runner:
        runner.run(main())
        print(f"{counts['tasks']} tasks, {counts['timers']} timers")
