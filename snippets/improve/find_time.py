# /// script
# [tool.cookbook]
# varies = ['\d+\.\d s']
# ///
"""Split the time of a postcard shop into computing and waiting."""

import asyncio
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

spent: defaultdict[str, float] = defaultdict(float)


@contextmanager
def clock(what: str) -> Iterator[None]:
    """Add the time of the block to the account of `what`."""
    start = time.perf_counter()
    try:
        yield
    finally:  # a wait that fails or is cancelled has cost time, too
        spent[what] += time.perf_counter() - start


def draw_border() -> int:
    return sum(number * number for number in range(100_000))


async def make_postcard() -> None:
    with clock("whole postcards"):
        with clock("wait for photo server"):
            await asyncio.sleep(0.5)
        with clock("wait for address service"):
            await asyncio.sleep(0.1)
        with clock("draw border"):
            draw_border()


async def main() -> None:
    start, cpu_start = time.perf_counter(), time.process_time()
    async with asyncio.TaskGroup() as group:
        for _ in range(3):
            group.create_task(make_postcard())
    seconds = time.perf_counter() - start
    busy = time.process_time() - cpu_start
    print(f"{seconds:.1f} s, of which {busy:.1f} s on the processor")
    print("mostly waiting:", busy < seconds / 2)
    print("three tasks together:")
    for what, seconds in sorted(spent.items(), key=lambda row: -row[1]):
        print(f"  {seconds:.1f} s {what}")


if __name__ == "__main__":
    asyncio.run(main())
