# /// script
# [tool.cookbook]
# plot = "times as long as await"
# varies = ['\d+\.\d+']
# alone = true
# time-limit = 30
# ///
"""What a run for each call costs, against an await on one loop."""

import asyncio
import time
from statistics import median

CALLS, ROUNDS = 30, 15


async def load_logo() -> None:
    await asyncio.sleep(0)


async def await_all() -> float:
    start = time.perf_counter()
    for _ in range(CALLS):
        await load_logo()
    return time.perf_counter() - start


def with_await(runner: asyncio.Runner) -> float:
    return runner.run(await_all())  # measured inside: one run is not part


def with_runner(runner: asyncio.Runner) -> float:
    start = time.perf_counter()
    for _ in range(CALLS):
        runner.run(load_logo())
    return time.perf_counter() - start


def with_run(unused: asyncio.Runner) -> float:
    start = time.perf_counter()
    for _ in range(CALLS):
        asyncio.run(load_logo(), debug=False)
    return time.perf_counter() - start


def main() -> None:
    ways = {
        "await": with_await,
        "one Runner, run() for each call": with_runner,
        "asyncio.run() for each call": with_run,
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    with asyncio.Runner(debug=False) as runner:
        for number in range(ROUNDS + 1):
            for name, way in ways.items():
                seconds = way(runner)
                if number > 0:  # the first round warms up
                    times[name].append(seconds)
    base = median(times["await"])
    for name, measured in times.items():
        print(f"{name}:", *(f"{seconds / base:.2f}" for seconds in measured))


if __name__ == "__main__":
    main()
