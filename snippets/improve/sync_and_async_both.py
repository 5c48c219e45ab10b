"""One core without I/O serves a sync and an async interface."""

import asyncio
import time
from collections.abc import Generator

Requests = Generator[float, str, str]  # asks for readings, returns a text


def average(samples: int) -> Requests:
    """Say after how many seconds to look; be sent what was seen."""
    total = 0
    for _ in range(samples):
        total += int((yield 0.05))
    return f"average: {total / samples:.1f}"


def read_sync(requests: Requests) -> str:
    try:
        delay = next(requests)
        while True:
            time.sleep(delay)
            delay = requests.send("20")  # stands in for the sensor
    except StopIteration as end:
        return str(end.value)


async def read_async(requests: Requests) -> str:
    try:
        delay = next(requests)
        while True:
            await asyncio.sleep(delay)
            delay = requests.send("22")
    except StopIteration as end:
        return str(end.value)


if __name__ == "__main__":
    print("sync,", read_sync(average(3)))
    print("async,", asyncio.run(read_async(average(3))))
