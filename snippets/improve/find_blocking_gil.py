# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""faulthandler sees also what holds the GIL, and so stops any thread."""

import asyncio
import ctypes
import faulthandler
import re
import tempfile
from typing import IO

# Unlike CDLL, PyDLL keeps the GIL, as a C extension does that computes.
libc = ctypes.PyDLL(None)


def solve() -> None:
    libc.usleep(900_000)  # 0.9 seconds in C


async def set_timer(limit: float, report: IO[str]) -> None:
    """Set the timer anew all the time: it goes off when nobody does."""
    while True:
        faulthandler.dump_traceback_later(limit, file=report)
        await asyncio.sleep(limit / 4)


async def plan_tour() -> None:
    await asyncio.sleep(0.1)
    solve()


async def main() -> None:
    with tempfile.TemporaryFile("w+", dir=".") as report:
        timer = asyncio.create_task(set_timer(0.4, report))
        try:
            await plan_tour()
        finally:
            timer.cancel()
            faulthandler.cancel_dump_traceback_later()
        report.seek(0)
        functions = re.findall(r" in (\w+)$", report.read(), re.MULTILINE)
        for name in functions[:3]:  # innermost first; then come asyncio's
            print(f"{name}()")


if __name__ == "__main__":
    asyncio.run(main())
