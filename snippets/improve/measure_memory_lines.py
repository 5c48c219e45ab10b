"""Find the line whose memory a crowd of tasks holds."""

import asyncio
import linecache
import tracemalloc


async def render_page(number: int, printer: asyncio.Event) -> int:
    header = f"page {number}".encode()
    pixels = bytearray(50_000)
    await printer.wait()  # header and pixels wait, too
    return len(header) + len(pixels)


async def main() -> None:
    printer = asyncio.Event()
    tracemalloc.start()
    before = tracemalloc.take_snapshot()
    async with asyncio.TaskGroup() as group:
        for number in range(100):
            group.create_task(render_page(number, printer))
        await asyncio.sleep(0)
        after = tracemalloc.take_snapshot()
        tracemalloc.stop()
        printer.set()

    growth = after.compare_to(before, "lineno")
    worst = growth[0]  # sorted, the largest change first
    frame = worst.traceback[0]
    line = linecache.getline(frame.filename, frame.lineno).strip()
    print(f"{worst.size_diff / 1e6:.0f} MB: {line}")


if __name__ == "__main__":
    asyncio.run(main())
