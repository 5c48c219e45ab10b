# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""What becomes of the socket file, at the start and at the end."""

import asyncio
import socket
from asyncio import StreamReader, StreamWriter
from pathlib import Path

PATH = Path("lift.sock")


def answer(reader: StreamReader, writer: StreamWriter) -> None:
    writer.write(b"floor 3\n")
    writer.close()


async def ask() -> None:
    try:
        reader, writer = await asyncio.open_unix_connection(PATH)
    except OSError as error:
        print(f"  {type(error).__name__}: {error.strerror}")
    else:
        print("  " + (await reader.readline()).decode().rstrip())
        writer.close()
        await writer.wait_closed()


async def main() -> None:
    print("before the first server:")
    await ask()

    print("after a crash:")
    with socket.socket(socket.AF_UNIX) as crashed:
        crashed.bind(str(PATH))  # and nobody removes the file
    await ask()

    print("with a server:")
    server = await asyncio.start_unix_server(answer, PATH)
    await ask()
    server.close()
    await server.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
    print("after the server, the file is still there:", PATH.exists())
    PATH.unlink(missing_ok=True)
