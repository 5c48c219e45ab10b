# /// script
# dependencies = ["uvloop>=0.22"]
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# varies = ['\d+\.\d+']
# alone = true
# plot = "times as long as the loop of asyncio"
# ///
"""The same comparison with handlers that wait and compute."""

import asyncio
import json
import time
from collections.abc import Callable
from statistics import median

import uvloop

LOOPS: dict[str, Callable[[], asyncio.AbstractEventLoop]] = {
    "asyncio": asyncio.SelectorEventLoop,
    "uvloop": uvloop.new_event_loop,
}
ROWS = [{"town": f"town {number}", "people": number} for number in range(300)]


async def answer(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    while await reader.readline():
        await asyncio.sleep(0.01)  # the database
        writer.write(json.dumps(ROWS).encode() + b"\n")  # the page
    writer.close()


async def serve() -> float:
    """Return the seconds that the pages of twenty clients take."""

    async def read_pages(port: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for _ in range(3):
            writer.write(b"which towns?\n")
            await reader.readline()
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        start = time.perf_counter()
        async with asyncio.TaskGroup() as group:
            for _ in range(20):
                group.create_task(read_pages(port))
        return time.perf_counter() - start


def main() -> None:
    rows: dict[str, list[float]] = {name: [] for name in LOOPS}
    for turn in range(10):
        for name, factory in LOOPS.items():
            with asyncio.Runner(loop_factory=factory, debug=False) as runner:
                seconds = runner.run(serve())
            if turn:  # the first one warms up
                rows[name].append(seconds)
    unit = median(rows["asyncio"])
    for name, row in rows.items():
        print(f"{name}:", *(f"{seconds / unit:.2f}" for seconds in row))


if __name__ == "__main__":
    main()
