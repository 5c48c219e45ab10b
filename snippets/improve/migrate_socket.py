# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""A server on a Unix socket: who removes the file?"""

import asyncio
import os
import tempfile
from pathlib import Path


async def answer(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    writer.close()


async def main() -> None:
    with tempfile.TemporaryDirectory(dir=".") as folder:
        path = Path(folder) / "kiosk.sock"
        server = await asyncio.start_unix_server(answer, path)
        server.close()
        await server.wait_closed()
        try:
            os.unlink(path)  # the cleanup of older programs
            print("removed by the program")
        except FileNotFoundError as error:
            print(f"{type(error).__name__}: asyncio has removed it")
        path.unlink(missing_ok=True)  # right on every Python


if __name__ == "__main__":
    asyncio.run(main())
