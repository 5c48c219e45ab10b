"""JSON lines: one document in a line, and a limit for its length."""

import asyncio
import json
from asyncio import StreamReader, StreamWriter
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any


async def read_documents(reader: StreamReader) -> AsyncGenerator[Any, None]:
    while True:
        try:
            line = await reader.readuntil(b"\n")
        except asyncio.IncompleteReadError as error:
            if error.partial:
                raise  # half a line: readline() would return it
            return
        yield json.loads(line)


async def book(reader: StreamReader, writer: StreamWriter) -> None:
    try:
        async with aclosing(read_documents(reader)) as documents:
            async for document in documents:
                print(f"  {document}")
    except (
        ValueError,
        EOFError,  # IncompleteReadError is one
        ConnectionError,
        asyncio.LimitOverrunError,
    ) as error:
        print(f"  {type(error).__name__}: {error}")
    finally:
        writer.close()


async def main() -> None:
    # The default limit is 64 KiB.
    server = await asyncio.start_server(book, "127.0.0.1", 0, limit=100)
    async with server:
        port = server.sockets[0].getsockname()[1]
        for rest in (b"", b'{"seat', b"{seat: 4}\n", b"9" * 101):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            note = json.dumps({"seat": 12, "note": "aisle,\nplease"})
            writer.write(note.encode() + b"\n" + rest)
            writer.write_eof()
            await reader.read()  # until the server hangs up
            writer.close()
            await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
