# /// script
# [tool.cookbook]
# varies = ['\d+\.\d s']
# ///
"""Profile a whole run: which function keeps the processor busy."""

import asyncio
import cProfile
import pstats
import time


def sort_stamps() -> None:
    until = time.process_time() + 0.3  # stands for a calculation
    while time.process_time() < until:
        sorted(range(1_000, 0, -1))


async def wait_for_courier() -> None:
    await asyncio.sleep(0.6)


async def open_office() -> None:
    sort_stamps()
    await wait_for_courier()


def main() -> None:
    profile = cProfile.Profile()
    with profile:  # the whole loop, not one coroutine
        asyncio.run(open_office())

    functions = pstats.Stats(profile).get_stats_profile().func_profiles
    for name in ("sort_stamps", "wait_for_courier", "select"):
        row = functions[name]
        print(f"{row.cumtime:.1f} s {name}")
    more = int(functions["wait_for_courier"].ncalls.split("/")[0]) > 1
    print("wait_for_courier was counted more than once:", more)


if __name__ == "__main__":
    main()
