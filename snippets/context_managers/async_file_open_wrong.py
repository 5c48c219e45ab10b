"""A cancelled open() in a thread opens the file, and nobody closes it."""

import asyncio
import tempfile
import threading
import time
from pathlib import Path
from typing import IO

opened: list[IO[str]] = []
is_open = threading.Event()


def open_on_share(path: Path) -> IO[str]:
    time.sleep(0.4)  # stands in for a network drive
    file = open(path, "w")
    opened.append(file)
    is_open.set()
    return file


async def main(path: Path) -> None:
    try:
        async with asyncio.timeout(0.1):
            file = await asyncio.to_thread(open_on_share, path)  # wrong
        with file:
            print("never printed")
    except TimeoutError:
        print("gave up")

    await asyncio.to_thread(is_open.wait)
    print(f"{opened[0].closed=}")
    opened[0].close()  # only this demonstration knows the file


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(main(Path(folder, "report.txt")))
