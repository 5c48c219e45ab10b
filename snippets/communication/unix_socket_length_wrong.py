# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""The path of a Unix socket has about a hundred bytes, and no more."""

import asyncio
import contextlib
from asyncio import StreamReader, StreamWriter
from pathlib import Path


def answer(reader: StreamReader, writer: StreamWriter) -> None:
    writer.close()


async def serve_at(path: Path) -> None:
    try:
        async with await asyncio.start_unix_server(answer, path):
            print("serving at a path of", len(bytes(path)), "bytes")
    except OSError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    folder = Path("measurements-of-the-observatory-" * 4)
    folder.mkdir()
    asyncio.run(serve_at(folder / "dome.sock"))  # wrong

    with contextlib.chdir(folder):  # right, while there is one thread
        asyncio.run(serve_at(Path("dome.sock")))
        Path("dome.sock").unlink(missing_ok=True)
    folder.rmdir()
