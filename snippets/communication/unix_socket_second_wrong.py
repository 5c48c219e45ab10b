# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""A second server takes the path away from the first, without an error."""

import asyncio
from asyncio import StreamReader, StreamWriter
from pathlib import Path

PATH = Path("jukebox.sock")


async def start(name: str) -> asyncio.Server:
    def answer(reader: StreamReader, writer: StreamWriter) -> None:
        writer.write(name.encode())
        writer.close()

    return await asyncio.start_unix_server(answer, PATH)


async def ask() -> None:
    reader, writer = await asyncio.open_unix_connection(PATH)
    print("answered by the", (await reader.read()).decode())
    writer.close()
    await writer.wait_closed()


async def start_twice() -> None:
    async with await start("first server") as first:
        await ask()
        async with await start("second server"):  # wrong: nobody looked
            await ask()
            print(f"the first still listens: {first.is_serving()}")


async def start_on_a_file() -> None:
    try:
        await start("third server")
    except OSError as error:
        print(f"{type(error).__name__}: {error.strerror}")


if __name__ == "__main__":
    asyncio.run(start_twice())
    PATH.unlink(missing_ok=True)  # for Python 3.11 and 3.12

    PATH.write_text("not a socket")
    asyncio.run(start_on_a_file())
    PATH.unlink()
