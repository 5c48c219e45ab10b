# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""2019: pass the loop, and remove the socket file after the server."""

import asyncio
import os
from asyncio import StreamReader, StreamWriter

PATH = "radio.sock"


def answer(reader: StreamReader, writer: StreamWriter) -> None:
    writer.close()


async def main() -> None:
    loop = asyncio.get_running_loop()
    try:
        await asyncio.start_unix_server(answer, PATH, loop=loop)
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")

    server = await asyncio.start_unix_server(answer, PATH)
    server.close()
    await server.wait_closed()
    try:
        os.remove(PATH)
        print("removed the socket file")
    except FileNotFoundError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
