"""Two loops in two threads wait for child processes, with no set-up."""

import asyncio
import sys
from concurrent.futures import ThreadPoolExecutor


async def press(grape: str, code: int) -> str:
    """Stand in for a program that does the work."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", f"raise SystemExit({code})"
    )
    return f"{grape}: exit code {await process.wait()}"


def season(grape: str, code: int) -> str:
    with asyncio.Runner() as runner:  # a loop of this thread's own
        return runner.run(press(grape, code))


if __name__ == "__main__":
    with ThreadPoolExecutor(max_workers=2) as pool:
        for line in pool.map(season, ["Merlot", "Syrah"], [0, 3]):
            print(line)
