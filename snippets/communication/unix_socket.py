# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""A box office and a ticket machine: two processes and a Unix socket."""

import asyncio
import sys
from asyncio import StreamReader, StreamWriter
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

free = ["A1", "A2"]


async def sell(reader: StreamReader, writer: StreamWriter) -> None:
    """Serve one connection: a line asks, a line answers."""
    try:
        async for line in reader:  # ends when the other side closes
            seat = free.pop(0) if free else "sold out"
            writer.write(f"{line.decode().rstrip()}: {seat}\n".encode())
            await writer.drain()
    except (ConnectionError, ValueError) as error:  # ends this visit only
        print(f"lost a machine: {type(error).__name__}")
    finally:
        writer.close()


async def run_office(path: Path) -> None:
    async with asyncio.TaskGroup() as visits:  # waits for the answers

        def connected(reader: StreamReader, writer: StreamWriter) -> None:
            visits.create_task(sell(reader, writer))

        server = await asyncio.start_unix_server(connected, path)
        with closing(server):
            machine = await asyncio.create_subprocess_exec(
                sys.executable, __file__, path
            )
            try:
                await machine.wait()
            finally:
                if machine.returncode is None:
                    machine.kill()
                    await machine.wait()
    await server.wait_closed()
    print(f"office: {len(free)} seats left")


async def run_machine(path: str) -> None:
    """The child process."""
    reader, writer = await asyncio.open_unix_connection(path)
    try:
        for guest in ("Ada", "Ben", "Cleo"):
            writer.write(f"{guest}\n".encode())
            await writer.drain()
            print("machine:", (await reader.readline()).decode().rstrip())
    finally:
        writer.close()
        await writer.wait_closed()


if __name__ == "__main__":
    if sys.argv[1:]:
        asyncio.run(run_machine(sys.argv[1]))
    else:
        with TemporaryDirectory() as folder:  # nobody else may enter it
            asyncio.run(run_office(Path(folder, "office.sock")))
