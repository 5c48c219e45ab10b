"""What each way of reading does when the server closes too early."""

import asyncio
from asyncio import IncompleteReadError, StreamReader, StreamWriter


async def stop_early(reader: StreamReader, writer: StreamWriter) -> None:
    writer.write(b"abc")  # and no end of line
    writer.close()


async def main() -> None:
    server = await asyncio.start_server(stop_early, "127.0.0.1", 0)
    async with server:
        host, port = server.sockets[0].getsockname()
        for method, argument in (
            ("read", 100),
            ("readline", None),
            ("readexactly", 4),
            ("readuntil", b"\n"),
        ):
            reader, writer = await asyncio.open_connection(host, port)
            read = getattr(reader, method)
            arguments = () if argument is None else (argument,)
            try:
                print(f"{method}: {await read(*arguments)}", end=", ")
                print(f"then {await read(*arguments)}")
            except IncompleteReadError as error:
                print(f"{method}: {type(error).__name__}: {error}")
                print(f"  got {error.partial!r}")
            writer.close()
            await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
