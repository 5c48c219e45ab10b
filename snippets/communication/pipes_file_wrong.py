# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""connect_read_pipe() does not take a file; a thread does."""

import asyncio
from typing import TextIO


async def main(stdin: TextIO) -> None:
    loop = asyncio.get_running_loop()
    try:
        await loop.connect_read_pipe(asyncio.Protocol, stdin)  # wrong
    except ValueError as error:
        print(f"{type(error).__name__}: {error}")

    lines = await asyncio.to_thread(stdin.readlines)
    print(f"a thread reads {len(lines)} lines")


if __name__ == "__main__":
    with open(__file__) as stdin:  # as in: python program.py < program.py
        asyncio.run(main(stdin))
