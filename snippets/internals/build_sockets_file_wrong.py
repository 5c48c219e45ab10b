# /// script
# [tool.cookbook]
# platforms = ["linux"]
# ///
"""A selector waits for sockets and pipes, not for files on the disk."""

import asyncio
import sys
from typing import BinaryIO


async def main(file: BinaryIO) -> None:
    loop = asyncio.get_running_loop()
    try:
        loop.add_reader(file, print)  # wrong: not something to wait for
    except PermissionError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    with open(sys.executable, "rb") as file:
        asyncio.run(main(file))
