# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""A third pipe: progress goes beside the output of the child."""

import asyncio
import os
import sys
from asyncio import StreamReader, StreamReaderProtocol, StreamWriter
from asyncio.subprocess import PIPE
from contextlib import closing


async def open_reader(fd: int) -> tuple[StreamReader, asyncio.ReadTransport]:
    reader = StreamReader()
    transport, _ = await asyncio.get_running_loop().connect_read_pipe(
        lambda: StreamReaderProtocol(reader), os.fdopen(fd, "rb", buffering=0)
    )
    return reader, transport


async def open_writer(fd: int) -> StreamWriter:
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.connect_write_pipe(
        lambda: StreamReaderProtocol(StreamReader()),
        os.fdopen(fd, "wb", buffering=0),
    )
    return StreamWriter(transport, protocol, None, loop)


async def child(fd: int) -> None:
    progress = await open_writer(fd)
    for percent in (50, 100):
        progress.write(f"{percent} %\n".encode())
        await progress.drain()
    print("the result")
    progress.close()
    await progress.wait_closed()


async def main() -> None:
    read_end, write_end = os.pipe()
    progress, transport = await open_reader(read_end)
    with closing(transport):
        try:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, __file__, str(write_end)),
                stdout=PIPE,
                pass_fds=[write_end],  # the same number in the child
            )
        finally:
            os.close(write_end)  # or there is no end of file, ever
        try:
            async with asyncio.TaskGroup() as group:
                talk = group.create_task(process.communicate())
                async for line in progress:
                    print(f"progress: {line.decode().rstrip()}")
            print(f"output: {talk.result()[0].decode().rstrip()}")
        finally:
            if process.returncode is None:
                process.kill()
                await process.communicate()


if __name__ == "__main__":
    asyncio.run(child(int(sys.argv[1])) if sys.argv[1:] else main())
