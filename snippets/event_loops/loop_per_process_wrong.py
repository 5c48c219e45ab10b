# /// script
# [tool.cookbook]
# platforms = ["linux"]
# ///
"""A child forked by a running loop makes its parent deaf to a socket."""

import asyncio
import os
import socket
import sys


async def tidy_up(loop: asyncio.AbstractEventLoop, bell: int) -> None:
    """Runs in the child, on its copy of the parent's stack and loop."""
    try:
        await asyncio.sleep(0.01)
    except RuntimeError as error:
        print(f"child: {type(error).__name__}: {error}")
    print("child: the old loop says it is running:", loop.is_running())
    loop.remove_reader(bell)  # only in the child, one would think


async def main() -> None:
    loop = asyncio.get_running_loop()
    bell, button = socket.socketpair()
    rung = asyncio.Event()
    with bell, button:
        loop.add_reader(bell, rung.set)
        pid = os.fork()  # wrong: a loop is running
        if pid == 0:
            try:
                await tidy_up(loop, bell.fileno())
                sys.stdout.flush()
            finally:
                os._exit(0)  # never return into the parent's loop
        await asyncio.to_thread(os.waitpid, pid, 0)

        button.send(b"!")
        try:
            await asyncio.wait_for(rung.wait(), timeout=0.3)
        except TimeoutError:
            print("parent: the bell is not heard")
        loop.remove_reader(bell)


if __name__ == "__main__":
    asyncio.run(main())
