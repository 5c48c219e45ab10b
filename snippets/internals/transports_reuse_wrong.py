# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""A buffer that is filled again before its data has been sent."""

import asyncio
import socket

FILLING = 4_000_000  # more than the socket takes at once


async def main() -> None:
    left, right = socket.socketpair()
    right.setblocking(False)
    loop = asyncio.get_running_loop()
    press, _ = await loop.create_connection(asyncio.Protocol, sock=left)
    with right:
        press.write(bytes(FILLING))
        page = bytearray(b"page one")
        press.write(page)
        page[:] = b"page two"  # wrong: the first page may still be here
        press.write(page)
        press.close()
        received = b""
        while part := await loop.sock_recv(right, 1_000_000):
            received += part
        print(received[FILLING:])


if __name__ == "__main__":
    asyncio.run(main())
