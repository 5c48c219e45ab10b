# /// script
# [tool.cookbook]
# platforms = ["linux"]
# ///
"""Collect the kinds of messages that the logger of asyncio has."""

import asyncio
import logging


class Kinds(logging.Handler):
    """Keep the level and the text before values are put into it."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.add(f"{record.levelname} {record.msg}")


async def answer(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    writer.write(await reader.readline())
    writer.close()


async def main() -> None:
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    writer.write(b"hello\n")
    await reader.read()  # until the server has closed
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


if __name__ == "__main__":
    kinds = Kinds()
    logging.basicConfig(handlers=[kinds], level=logging.DEBUG)
    asyncio.run(main(), debug=True)
    print(*sorted(kinds.seen), sep="\n")
