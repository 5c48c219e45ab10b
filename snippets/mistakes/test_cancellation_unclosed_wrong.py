# /// script
# [tool.cookbook]
# dev-mode = "the warning is the point"
# ///
"""Python tells of a connection that nobody closed, if it is asked."""

import asyncio
import gc
import socket
import warnings


async def listen_to_radio(ours: socket.socket) -> None:
    loop = asyncio.get_running_loop()
    await loop.create_connection(asyncio.Protocol, sock=ours)  # wrong


def show(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    line: str | None = None,
) -> str:
    text = str(message).partition(" <")[0]  # without addresses
    return f"{category.__name__}: {text}\n"


if __name__ == "__main__":
    warnings.simplefilter("always", ResourceWarning)  # as -X dev does
    warnings.formatwarning = show
    ours, theirs = socket.socketpair()
    with theirs:
        asyncio.run(listen_to_radio(ours))
        print("the loop is closed")
        gc.collect()
