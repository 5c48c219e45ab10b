# /// script
# [tool.cookbook]
# varies = ['\d+\.\d+']
# alone = true
# plot = "times as long as without any help"
# dev-mode = "debug mode is what is measured, and may report slow steps"
# ///
"""Measure what a lag monitor and debug mode cost, with small tasks."""

import asyncio
import time
from statistics import median


async def stamp_letter() -> None:
    await asyncio.sleep(0)


async def beat() -> None:
    while True:  # noqa: ASYNC110
        await asyncio.sleep(0.001)  # a hundred times as often as above


async def stamp_many(monitor: bool, debug: bool) -> float:
    """Return the seconds that 800 letters take."""
    asyncio.get_running_loop().set_debug(debug)
    await asyncio.sleep(0)  # the tracking of origins is on after a turn
    lag = asyncio.create_task(beat()) if monitor else None
    start = time.perf_counter()
    for _ in range(800):
        await asyncio.create_task(stamp_letter())
    seconds = time.perf_counter() - start
    if lag:
        lag.cancel()
    return seconds


async def main() -> None:
    rows: dict[str, list[float]] = {"plain": [], "monitor": [], "debug": []}
    for _ in range(7):  # a round runs each once: noise hits all alike
        for name, row in rows.items():
            row.append(await stamp_many(name == "monitor", name == "debug"))
    unit = median(rows["plain"])
    for name, row in rows.items():
        print(f"{name}:", *(f"{seconds / unit:.2f}" for seconds in row))
    print(
        "debug mode takes more than twice as long:",
        median(rows["debug"]) > 2 * unit,
    )


if __name__ == "__main__":
    asyncio.run(main(), debug=False)
