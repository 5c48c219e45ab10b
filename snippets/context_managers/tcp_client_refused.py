# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# varies = ['Errno \d+']
# ///
"""Nobody listens: try again a few times, then give up."""

import asyncio
import socket
from asyncio import StreamReader, StreamWriter


async def connect(
    host: str, port: int, attempts: int
) -> tuple[StreamReader, StreamWriter]:
    for attempt in range(1, attempts):
        try:
            async with asyncio.timeout(5):
                return await asyncio.open_connection(host, port)
        except OSError as error:  # TimeoutError is an OSError too
            print(f"attempt {attempt}: {type(error).__name__}")
        await asyncio.sleep(0.05 * 2**attempt)
    async with asyncio.timeout(5):
        return await asyncio.open_connection(host, port)


async def main() -> None:
    with socket.socket() as reserved:  # bound, but it does not listen
        reserved.bind(("127.0.0.1", 0))
        host, port = reserved.getsockname()
        try:
            await connect(host, port, attempts=3)
        except OSError as error:
            text = str(error).replace(str(port), "<port>")
            print(f"{type(error).__name__}: {text}")


if __name__ == "__main__":
    asyncio.run(main())
