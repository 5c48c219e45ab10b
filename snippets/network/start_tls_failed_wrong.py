"""After a failed upgrade, wait_closed() waits for nobody."""

import asyncio
import ssl

HOST, NAME = "127.0.0.1", "archive.example"


async def main() -> None:
    gone = asyncio.Event()

    async def hang(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        writer.write(b"GO AHEAD\n")  # and then nothing
        await gone.wait()
        writer.close()

    async def connect() -> asyncio.StreamWriter:
        reader, writer = await asyncio.open_connection(*address)
        await reader.readline()
        return writer

    async def close(writer: asyncio.StreamWriter) -> None:
        writer.close()
        try:
            async with asyncio.timeout(0.5):
                await writer.wait_closed()  # wrong
            print("  closed")
        except TimeoutError:
            print("  wait_closed() hangs")

    context = ssl.create_default_context()
    async with await asyncio.start_server(hang, HOST, 0) as server:
        address = server.sockets[0].getsockname()
        writer = await connect()
        try:
            await writer.start_tls(
                context, server_hostname=NAME, ssl_handshake_timeout=0.2
            )
        except ConnectionAbortedError as error:
            print(error)
        await close(writer)

        writer = await connect()
        try:
            async with asyncio.timeout(0.2):
                await writer.start_tls(context, server_hostname=NAME)
        except TimeoutError:
            print("start_tls() was cancelled by a timeout")
        await close(writer)
        gone.set()


if __name__ == "__main__":
    asyncio.run(main())
