# /// script
# [tool.cookbook]
# platforms = ["linux"]
# ///
"""The loop can wait for a socket, but not for a file on disk."""

import asyncio
import socket


async def main() -> None:
    loop = asyncio.get_running_loop()
    ours, theirs = socket.socketpair()
    with ours, theirs:
        loop.add_reader(ours, print)
        print("waits for a socket:", loop.remove_reader(ours))

    with open(__file__) as file:  # noqa: ASYNC230 (that is the point)
        try:
            loop.add_reader(file, print)
        except PermissionError as error:
            print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
