# /// script
# [tool.cookbook]
# no-timeline = "the tasks are over before anything is measured"
# ///
"""A stored exception keeps the local variables of all its frames."""

import asyncio
import gc
import tracemalloc


async def parse_scan(number: int) -> None:
    scan = bytes(1_000_000)
    await asyncio.sleep(0)
    raise ValueError(f"scan {number} of {len(scan)} bytes is upside down")


def show_memory(when: str) -> None:
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    print(f"{when}: {size / 1e6:.0f} MB")


async def main() -> None:
    tracemalloc.start()
    results = await asyncio.gather(
        *(parse_scan(number) for number in range(20)),
        return_exceptions=True,
    )
    show_memory("exceptions kept as they are")  # wrong: the scans live on
    failures = [error for error in results if isinstance(error, ValueError)]
    for error in failures:
        error.__traceback__ = None  # after it has been logged
    await asyncio.sleep(0)  # gather() lets go of its tasks
    show_memory("without their tracebacks")
    print(len(failures), "failures, the last:", failures[-1])
    tracemalloc.stop()


if __name__ == "__main__":
    asyncio.run(main())
