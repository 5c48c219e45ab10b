# /// script
# dependencies = ["uvloop>=0.22"]
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# varies = ['\d+\.\d+']
# alone = true
# plot = "times as long as the loop of asyncio"
# ///
"""Echo small messages over loopback, on asyncio's loop and on uvloop."""

import asyncio
import time
from collections.abc import Callable
from statistics import median

import uvloop

TRIPS = 1_000
LOOPS: dict[str, Callable[[], asyncio.AbstractEventLoop]] = {
    "asyncio": asyncio.SelectorEventLoop,
    "uvloop": uvloop.new_event_loop,
}


async def answer(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    while line := await reader.readline():
        writer.write(line)
    writer.close()


async def echo() -> float:
    """Return the seconds that the round trips of five clients take."""

    async def talk(port: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for _ in range(TRIPS // 5):
            writer.write(b"are you there?\n")
            await reader.readline()
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        start = time.perf_counter()
        async with asyncio.TaskGroup() as group:
            for _ in range(5):
                group.create_task(talk(port))
        return time.perf_counter() - start


def main() -> None:
    rows: dict[str, list[float]] = {name: [] for name in LOOPS}
    for turn in range(10):  # each once: noise hits both alike
        for name, factory in LOOPS.items():
            with asyncio.Runner(loop_factory=factory, debug=False) as runner:
                seconds = runner.run(echo())
            if turn:  # the first one warms up
                rows[name].append(seconds)
    unit = median(rows["asyncio"])
    for name, row in rows.items():
        print(f"{name}:", *(f"{seconds / unit:.2f}" for seconds in row))


if __name__ == "__main__":
    main()
