# /// script
# requires-python = ">=3.12"
# [tool.cookbook]
# varies = ['\d+\.\d s']
# dev-mode = "debug mode reports the same slow step in its own words"
# ///
"""Time the steps of every coroutine with sys.monitoring, from outside."""

import asyncio
import inspect
import sys
import time
from collections import defaultdict
from types import CodeType
from typing import Any

monitoring = sys.monitoring
events = monitoring.events
BEGIN = (events.PY_START, events.PY_RESUME, events.PY_THROW)
END = (events.PY_YIELD, events.PY_RETURN, events.PY_UNWIND)

busy: defaultdict[str, float] = defaultdict(float)
steps: list[float] = []  # when those began that are not over


def begin(code: CodeType, offset: int, *error: BaseException) -> None:
    if code.co_flags & inspect.CO_COROUTINE:
        steps.append(time.perf_counter())


def end(code: CodeType, offset: int, value: Any) -> None:
    if code.co_flags & inspect.CO_COROUTINE and steps:
        busy[code.co_qualname] += time.perf_counter() - steps.pop()


def watch_coroutines() -> None:
    monitoring.use_tool_id(monitoring.PROFILER_ID, "steps")
    for event in BEGIN:
        monitoring.register_callback(monitoring.PROFILER_ID, event, begin)
    for event in END:
        monitoring.register_callback(monitoring.PROFILER_ID, event, end)
    monitoring.set_events(monitoring.PROFILER_ID, sum(BEGIN) | sum(END))


def stop_watching() -> None:
    monitoring.set_events(monitoring.PROFILER_ID, events.NO_EVENTS)
    monitoring.free_tool_id(monitoring.PROFILER_ID)


def cut_hedge() -> None:
    time.sleep(0.3)  # stands for any blocking call


async def call_client() -> None:
    await asyncio.sleep(0.5)


async def garden() -> None:
    try:
        async with asyncio.timeout(0.1):
            await call_client()  # a cancellation ends a step, too
    except TimeoutError:
        print("client does not answer")
    cut_hedge()


if __name__ == "__main__":
    watch_coroutines()
    try:
        asyncio.run(garden())
    finally:
        stop_watching()
    for name in ("garden", "call_client"):
        print(f"{name}(): {busy[name]:.1f} s on the loop")
    print("steps that never ended:", len(steps))
