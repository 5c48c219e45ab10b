# /// script
# requires-python = "<3.15"
# dependencies = ["pyinstrument>=5.1"]
# [tool.cookbook]
# varies = ['\d+\.\d s']
# ///
"""Sample one coroutine: pyinstrument counts its waits, and no other's."""

import asyncio
import time

from pyinstrument import Profiler
from pyinstrument.frame import Frame


def engrave() -> None:
    until = time.process_time() + 0.2  # stands for a calculation
    while time.process_time() < until:
        sum(range(1_000))


async def wait_for_gold() -> None:
    await asyncio.sleep(0.5)


async def make_ring() -> None:
    engrave()
    await wait_for_gold()


async def polish() -> None:
    await asyncio.sleep(0.6)


async def main() -> None:
    polishing = asyncio.create_task(polish())
    with Profiler(interval=0.01, async_mode="enabled") as profiler:
        await make_ring()
    await polishing

    def show(frame: Frame, depth: int) -> None:
        if frame.file_path == main.__code__.co_filename:
            print(f"{'  ' * depth}{frame.time:.1f} s {frame.function}")
            depth += 1
        for child in frame.children:
            show(child, depth)

    assert profiler.last_session is not None
    root = profiler.last_session.root_frame()
    assert root is not None
    show(root, 0)


if __name__ == "__main__":
    asyncio.run(main())
