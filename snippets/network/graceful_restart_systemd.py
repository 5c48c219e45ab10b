# /// script
# [tool.cookbook]
# platforms = ["linux"]
# ///
"""Take the listening socket from systemd, if there is one."""

import asyncio
import os
import socket
import sys
from asyncio import StreamReader, StreamWriter

HOST = "127.0.0.1"


def get_listener() -> socket.socket:
    here = os.environ.pop("LISTEN_PID", "") == str(os.getpid())
    number = int(os.environ.pop("LISTEN_FDS", "0"))
    if here and number:
        if number != 1:
            raise RuntimeError(f"one socket wanted, not {number}")
        listener = socket.socket(fileno=3)  # they begin at 3
        listener.set_inheritable(False)  # not for our own children
        return listener
    return socket.create_server((HOST, 8000))  # started by hand


async def greet(reader: StreamReader, writer: StreamWriter) -> None:
    writer.write(b"hello from the service\n")
    writer.close()
    await writer.wait_closed()
    served.set()


served = asyncio.Event()


async def run_service() -> None:
    async with await asyncio.start_server(greet, sock=get_listener()):
        await served.wait()  # a real one: serve_forever()


# Stands for systemd: puts the socket in place and becomes the service.
SYSTEMD = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
os.environ |= {"LISTEN_PID": str(os.getpid()), "LISTEN_FDS": "1"}
os.execv(sys.executable, [sys.executable, sys.argv[2], "service"])
"""


async def main() -> None:
    with socket.create_server((HOST, 0)) as listener:
        port = listener.getsockname()[1]
        reader, writer = await asyncio.open_connection(HOST, port)
        print("connected, before the service runs")
        fd = listener.fileno()
        service = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", SYSTEMD, str(fd), __file__),
            pass_fds=[fd],
        )
        try:
            async with asyncio.timeout(8):
                print((await reader.readline()).decode().strip())
                writer.close()
                await writer.wait_closed()
                await service.wait()
        finally:
            if service.returncode is None:  # something has failed
                service.kill()
                await service.wait()


if __name__ == "__main__":
    asyncio.run(run_service() if sys.argv[1:] else main())
