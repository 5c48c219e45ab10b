"""A connection that nobody closes, found with ResourceWarning."""

import asyncio
import gc
import warnings


async def answer(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    writer.close()
    await writer.wait_closed()


async def main() -> asyncio.StreamWriter:
    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        await reader.read()
    return writer  # wrong: close() and wait_closed() are missing


if __name__ == "__main__":
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", ResourceWarning)  # hidden by default
        writer = asyncio.run(main())
        del writer
        gc.collect()
    for text in sorted(str(warning.message) for warning in caught):
        print(f"ResourceWarning: {text.partition(' <')[0]}")
