# /// script
# [tool.cookbook]
# varies = ['\d+\.\d+']
# alone = true
# plot = "times as long as without tracemalloc"
# ///
"""Measure what tracemalloc costs a program of many small tasks."""

import asyncio
import time
import tracemalloc
from statistics import median

FRAMES = {"off": 0, "1 frame": 1, "25 frames": 25}


async def count_coins() -> list[int]:
    await asyncio.sleep(0)
    return list(range(300, 310))


async def count_often(frames: int) -> float:
    if frames:
        tracemalloc.start(frames)
    start = time.perf_counter()
    for _ in range(200):
        await asyncio.create_task(count_coins())
    seconds = time.perf_counter() - start
    tracemalloc.stop()
    return seconds


async def main() -> None:
    rows: dict[str, list[float]] = {name: [] for name in FRAMES}
    for _ in range(7):  # a round runs each once: noise hits all alike
        for name, frames in FRAMES.items():
            rows[name].append(await count_often(frames))
    unit = median(rows["off"])
    for name, row in rows.items():
        print(f"{name}:", *(f"{seconds / unit:.2f}" for seconds in row))


if __name__ == "__main__":
    asyncio.run(main(), debug=False)  # also under python -X dev
