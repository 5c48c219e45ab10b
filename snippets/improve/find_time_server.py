"""Ask a program at work for its statistics, over a loopback socket."""

import asyncio
import json
import time
from collections import Counter

calls: Counter[str] = Counter()
busy: Counter[str] = Counter()  # nanoseconds


def count(what: str, start: int) -> None:
    calls[what] += 1
    busy[what] += time.perf_counter_ns() - start


async def report(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    statistics = {
        what: {"calls": calls[what], "ns": busy[what]} for what in calls
    }
    writer.write(json.dumps(statistics).encode() + b"\n")
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def pump(strokes: int) -> None:
    for _ in range(strokes):
        start = time.perf_counter_ns()
        await asyncio.sleep(0)
        count("pump stroke", start)


async def ask(port: int) -> dict[str, dict[str, int]]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    answer = await reader.readline()
    writer.close()
    await writer.wait_closed()
    statistics: dict[str, dict[str, int]] = json.loads(answer)
    return statistics


async def main() -> None:
    # Loopback only: statistics are for you, not for the network.
    server = await asyncio.start_server(report, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        for strokes in (3, 4):
            await pump(strokes)
            for what, row in (await ask(port)).items():
                measured = row["ns"] > 0
                print(f"{what}: {row['calls']} calls, time: {measured}")


if __name__ == "__main__":
    asyncio.run(main())
