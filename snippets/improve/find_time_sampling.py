# /// script
# requires-python = ">=3.15"
# [tool.cookbook]
# platforms = ["linux"]
# no-timeline = "the tasks are those of the program that is sampled"
# ///
"""Sample a program with Python 3.15's profiler, task by task."""

import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

BAKERY = """
import asyncio, time

def knead():
    until = time.monotonic() + 0.2
    while time.monotonic() < until:
        sum(range(1_000))

async def bake(): knead()
async def deliver(): await asyncio.sleep(0.4)

async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(bake(), name="baker")
        group.create_task(deliver(), name="driver")

asyncio.run(main())
"""
SAMPLE = [sys.executable, "-m", "profiling.sampling", "run", "--collapsed"]


def sample(mode: str, folder: Path) -> Counter[str]:
    """Return how often each task was seen."""
    options = ["--async-aware", "--async-mode", mode, "-o", "stacks.txt"]
    command = [*SAMPLE, *options, "bakery.py"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    seen: Counter[str] = Counter()
    for line in (folder / "stacks.txt").read_text().splitlines():
        if tasks := re.findall("<task>:([^:]+):", line):
            seen[tasks[-1]] += int(line.rpartition(" ")[2])
    return seen


def main() -> None:
    with tempfile.TemporaryDirectory(dir=".") as name:
        folder = Path(name)
        (folder / "bakery.py").write_text(BAKERY)
        for mode in ("running", "all"):
            seen = sample(mode, folder)
            print(f"{mode}: most samples in", seen.most_common(1)[0][0])


if __name__ == "__main__":
    main()
