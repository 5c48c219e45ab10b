# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""A process and its child talk over a pair of sockets without a path."""

import asyncio
import socket
import sys


async def run_referee() -> None:
    ours, theirs = socket.socketpair()
    reader, writer = await asyncio.open_unix_connection(sock=ours)
    try:
        with theirs:  # closed here as soon as the child has it
            player = await asyncio.create_subprocess_exec(
                *(sys.executable, __file__, str(theirs.fileno())),
                pass_fds=[theirs.fileno()],
            )
        try:
            writer.write(b"white begins\n")
            await writer.drain()
            print("player:", (await reader.readline()).decode().rstrip())
            writer.close()  # the end of file: no more to say
            print("return code:", await player.wait())
        finally:
            if player.returncode is None:
                player.kill()
                await player.wait()
    finally:
        writer.close()
        await writer.wait_closed()


async def run_player(ours: socket.socket) -> None:
    """The child process."""
    reader, writer = await asyncio.open_unix_connection(sock=ours)
    async for line in reader:
        print("referee:", line.decode().rstrip(), flush=True)
        writer.write(b"e2 to e4\n")
        await writer.drain()
    writer.close()
    await writer.wait_closed()


if __name__ == "__main__":
    if sys.argv[1:]:
        inherited = socket.socket(fileno=int(sys.argv[1]))
        asyncio.run(run_player(inherited))
    else:
        asyncio.run(run_referee())
