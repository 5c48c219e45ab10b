# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""write() sends at once what fits; the rest is buffered, and then paused."""

import asyncio
import socket


class Sender(asyncio.Protocol):
    def pause_writing(self) -> None:
        print("  pause_writing()")

    def resume_writing(self) -> None:
        print("  resume_writing()")


async def main() -> None:
    left, right = socket.socketpair()
    right.setblocking(False)
    loop = asyncio.get_running_loop()
    hose, _ = await loop.create_connection(Sender, sock=left)

    hose.write(b"drop")
    print("without a turn of the loop, the peer gets", right.recv(100))

    print("write of four megabytes:")
    hose.write(bytes(4_000_000))
    low, high = hose.get_write_buffer_limits()
    print("  over the high-water mark:", hose.get_write_buffer_size() > high)

    print("the peer reads:")
    received = 0
    while received < 4_000_000:
        received += len(await loop.sock_recv(right, 100_000))
    await asyncio.sleep(0.01)
    print("  buffered:", hose.get_write_buffer_size())

    hose.close()
    await asyncio.sleep(0)  # for connection_lost()
    right.close()


if __name__ == "__main__":
    asyncio.run(main())
