"""What open() returns knows nothing of `async`."""

import asyncio
import tempfile
from pathlib import Path
from typing import IO


async def main(file: IO[str]) -> None:
    try:
        async with file:  # type: ignore[attr-defined]
            pass
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")

    try:
        async for line in file:  # type: ignore[attr-defined]
            print(line)
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")

    try:
        await file.read()  # type: ignore[misc]
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        with open(Path(folder, "notes.txt"), "w+") as file:
            asyncio.run(main(file))
