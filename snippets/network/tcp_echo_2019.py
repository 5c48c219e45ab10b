# /// script
# [tool.cookbook]
# dev-mode = "the deprecation of get_event_loop() is the point"
# ///
"""2019: a server around the loop, with run_forever()."""

import asyncio
from asyncio import StreamReader, StreamWriter


async def echo(reader: StreamReader, writer: StreamWriter) -> None:
    writer.write(await reader.readline())
    await writer.drain()
    writer.close()


def serve_2019() -> None:
    loop = asyncio.get_event_loop()
    try:
        coro = asyncio.start_server(echo, "127.0.0.1", 0, loop=loop)
        loop.run_until_complete(coro)
        loop.run_forever()  # until Ctrl+C
    finally:
        loop.close()


async def serve() -> None:
    async with await asyncio.start_server(echo, "127.0.0.1", 0) as server:
        print("serving:", server.is_serving())
        # Here a real server says: await server.serve_forever()


if __name__ == "__main__":
    try:
        serve_2019()
    except (RuntimeError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
    asyncio.run(serve())
