"""Writing to a lost connection raises nothing, and at last is logged."""

import asyncio
import logging
import socket
import sys


async def main() -> None:
    left, right = socket.socketpair()
    loop = asyncio.get_running_loop()
    letterbox, _ = await loop.create_connection(asyncio.Protocol, sock=left)
    right.close()
    letterbox.abort()  # or the network does it
    for number in range(1, 8):
        print("letter", number)
        letterbox.write(b"Dear Sir")  # wrong: nobody looks at the protocol
    await asyncio.sleep(0)


if __name__ == "__main__":
    logging.basicConfig(stream=sys.stdout, format="log: %(message)s")
    asyncio.run(main())
