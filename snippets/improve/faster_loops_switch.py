# /// script
# dependencies = ["uvloop>=0.22"]
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# varies = ['\d+\.\d+']
# alone = true
# plot = "times as long as the loop of asyncio"
# ///
"""Switch between tasks without any I/O, on asyncio's loop and on uvloop."""

import asyncio
import time
from collections.abc import Callable
from statistics import median

import uvloop

LOOPS: dict[str, Callable[[], asyncio.AbstractEventLoop]] = {
    "asyncio": asyncio.SelectorEventLoop,
    "uvloop": uvloop.new_event_loop,
}


async def pass_ball() -> None:
    for _ in range(200):
        await asyncio.sleep(0)


async def play() -> float:
    start = time.perf_counter()
    async with asyncio.TaskGroup() as team:
        for _ in range(20):
            team.create_task(pass_ball())
    return time.perf_counter() - start


def main() -> None:
    rows: dict[str, list[float]] = {name: [] for name in LOOPS}
    for turn in range(10):
        for name, factory in LOOPS.items():
            with asyncio.Runner(loop_factory=factory, debug=False) as runner:
                seconds = runner.run(play())
            if turn:  # the first one warms up
                rows[name].append(seconds)
    unit = median(rows["asyncio"])
    for name, row in rows.items():
        print(f"{name}:", *(f"{seconds / unit:.2f}" for seconds in row))


if __name__ == "__main__":
    main()
