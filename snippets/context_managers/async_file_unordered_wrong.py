"""Each call gets any free thread, so a slow write falls behind."""

import asyncio
import tempfile
import time
from pathlib import Path


def append(path: Path, line: str, disk: float) -> None:
    time.sleep(disk)  # stands in for a busy disk
    with open(path, "a", encoding="utf-8") as log:
        log.write(f"{line}\n")


async def main(path: Path) -> None:
    await asyncio.gather(  # wrong, where the order counts
        asyncio.to_thread(append, path, "1. alarm", disk=0.4),
        asyncio.to_thread(append, path, "2. all clear", disk=0),
    )
    # Right: the next write starts when the one before is done.
    await asyncio.to_thread(append, path, "3. alarm", disk=0.2)
    await asyncio.to_thread(append, path, "4. all clear", disk=0)
    print(await asyncio.to_thread(path.read_text), end="")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(main(Path(folder, "alarm.log")))
