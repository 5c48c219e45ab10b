# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""Two versions of a server share one listening socket for a moment."""

import asyncio
import signal
import socket
import sys
from asyncio import StreamReader, StreamWriter
from asyncio.subprocess import PIPE, Process
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

HOST = "127.0.0.1"


async def run_server(version: str, fd: int) -> None:
    """The child process: the socket is open already, and listens."""
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    handlers: set[asyncio.Task[None]] = set()

    async def serve(reader: StreamReader, writer: StreamWriter) -> None:
        try:
            await reader.readline()
            writer.write(version.encode())
            writer.close()
            await writer.wait_closed()
        except ConnectionError:
            pass
        finally:
            writer.transport.abort()

    def accept(reader: StreamReader, writer: StreamWriter) -> None:
        handler = asyncio.create_task(serve(reader, writer))
        handlers.add(handler)
        handler.add_done_callback(handlers.discard)

    sock = socket.socket(fileno=fd)
    server = await asyncio.start_server(accept, sock=sock)
    print("ready", flush=True)  # now, and not earlier
    await stop.wait()
    loop.remove_reader(fd)  # accept nobody else ...
    await asyncio.sleep(0.1)  # ... but serve who is accepted
    server.close()
    if handlers:
        await asyncio.wait(handlers, timeout=5)


@asynccontextmanager
async def start(
    version: str, listener: socket.socket
) -> AsyncIterator[Process]:
    """Run a server until the end of the block, at the latest."""
    fd = listener.fileno()
    server = await asyncio.create_subprocess_exec(
        *(sys.executable, __file__, version, str(fd)),
        pass_fds=[fd],
        stdout=PIPE,
    )
    try:
        assert server.stdout is not None
        async with asyncio.timeout(5):
            if await server.stdout.readline() != b"ready\n":
                raise RuntimeError(f"{version} does not start")
        yield server
    finally:
        if server.returncode is None:  # something has failed
            server.kill()
        await server.wait()


async def ask(port: int) -> str:
    reader, writer = await asyncio.open_connection(HOST, port)
    try:
        writer.write(b"which version?\n")
        return (await reader.read()).decode() or "no answer"
    finally:
        writer.close()
        await writer.wait_closed()


async def keep_asking(
    port: int, seen: Counter[str], over: asyncio.Event
) -> None:
    last = False
    while not last:
        last = over.is_set()  # then once more
        try:
            seen[await ask(port)] += 1
        except OSError as error:
            seen[type(error).__name__] += 1


async def main() -> None:
    seen: Counter[str] = Counter()
    over = asyncio.Event()
    with socket.create_server((HOST, 0), backlog=100) as listener:
        port = listener.getsockname()[1]
        async with start("v1", listener) as old, asyncio.TaskGroup() as group:
            print("at first:", await ask(port))
            customer = group.create_task(keep_asking(port, seen, over))
            async with start("v2", listener) as new:
                old.terminate()  # SIGTERM
                print("the old one has ended with", await old.wait())
                over.set()
                print("then:", await ask(port))
                await customer
                print("answers in between:", *sorted(seen))
                new.terminate()
                await new.wait()


if __name__ == "__main__":
    if sys.argv[1:]:
        asyncio.run(run_server(sys.argv[1], int(sys.argv[2])))
    else:
        asyncio.run(main())
