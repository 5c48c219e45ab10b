"""One limit for connecting and talking, with a server that says nothing."""

import asyncio
from asyncio import StreamReader, StreamWriter

hung_up = asyncio.Event()


async def keep_silent(reader: StreamReader, writer: StreamWriter) -> None:
    await reader.read()  # until the client closes
    writer.close()
    hung_up.set()


async def ask(host: str, port: int) -> bytes:
    reader, writer = await asyncio.open_connection(host, port)
    try:
        writer.write(b"is anybody there?\n")
        answer = await reader.readline()
        writer.close()
        await writer.wait_closed()  # within the limit too
        return answer
    finally:  # when the time is up, nothing limits a wait any more
        writer.transport.abort()


async def main() -> None:
    server = await asyncio.start_server(keep_silent, "127.0.0.1", 0)
    async with server:
        host, port = server.sockets[0].getsockname()
        try:
            async with asyncio.timeout(0.3):
                print(await ask(host, port))
        except TimeoutError:
            print("no answer")
        await hung_up.wait()
        print("the server knows that we have hung up")


if __name__ == "__main__":
    asyncio.run(main())
