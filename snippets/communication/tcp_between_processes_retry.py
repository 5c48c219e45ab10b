"""The client starts before the server: try again, with a deadline."""

import asyncio
import socket
import sys
from asyncio import StreamReader, StreamWriter
from asyncio.subprocess import PIPE

HOST = "127.0.0.1"


async def connect(
    port: int, seconds: float
) -> tuple[StreamReader, StreamWriter]:
    pause = 0.05
    async with asyncio.timeout(seconds):
        while True:
            try:
                return await asyncio.open_connection(HOST, port)
            except OSError as error:  # refused, unreachable, ...
                if pause == 0.05:
                    print(type(error).__name__, flush=True)
            await asyncio.sleep(pause)
            pause = min(2 * pause, 1)


async def run_client(port: int) -> None:
    """The child process."""
    reader, writer = await connect(port, seconds=8)
    print((await reader.readline()).decode().rstrip())
    writer.close()
    await writer.wait_closed()


def welcome(reader: StreamReader, writer: StreamWriter) -> None:
    writer.write(b"welcome\n")
    writer.close()


async def run_server() -> None:
    with socket.socket() as listener:
        listener.bind((HOST, 0))  # the port is ours, but nobody listens
        client = await asyncio.create_subprocess_exec(
            *(sys.executable, __file__, str(listener.getsockname()[1])),
            stdout=PIPE,
        )
        assert client.stdout is not None
        try:
            print("client:", (await client.stdout.readline()).decode().strip())
            async with await asyncio.start_server(welcome, sock=listener):
                print("server: listening")
                rest, _ = await client.communicate()
            print("client:", rest.decode().strip())
        finally:
            if client.returncode is None:
                client.kill()
                await client.communicate()


if __name__ == "__main__":
    if sys.argv[1:]:
        asyncio.run(run_client(int(sys.argv[1])))
    else:
        asyncio.run(run_server())
