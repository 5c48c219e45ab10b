# /// script
# [tool.cookbook]
# platforms = ["linux"]    # the number and the text are those of Linux
# ///
"""Address already in use: by a listener, and by an old connection."""

import asyncio
from asyncio import StreamReader, StreamWriter

HOST = "127.0.0.1"


def hang_up(reader: StreamReader, writer: StreamWriter) -> None:
    writer.close()  # who closes first, keeps the port for a while


async def start(port: int, reuse_address: bool | None = None) -> None:
    try:
        server = await asyncio.start_server(
            hang_up, HOST, port, reuse_address=reuse_address
        )
        server.close()
        await server.wait_closed()
        print("  started")
    except OSError as error:
        print(f"  {type(error).__name__}: {error}".replace(str(port), "4711"))


async def main() -> None:
    async with await asyncio.start_server(hang_up, HOST, 0) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection(HOST, port)
        await reader.read()
        writer.close()
        await writer.wait_closed()
        print("while the first server listens:")
        await start(port)
    print("after its end:")
    await start(port)
    print("after its end, with reuse_address=False:")
    await start(port, reuse_address=False)


if __name__ == "__main__":
    asyncio.run(main())
