"""drain() waits only from the high-water mark to the low-water mark."""

import asyncio
import socket


async def drain(writer: asyncio.StreamWriter) -> None:
    await writer.drain()


async def main() -> None:
    left, right = socket.socketpair()
    _, writer = await asyncio.open_connection(sock=left)
    reader, closer = await asyncio.open_connection(sock=right)
    low, high = writer.transport.get_write_buffer_limits()
    print(f"low {low // 1024} KiB, high {high // 1024} KiB")

    for size in (1000, 4_000_000):
        writer.write(bytes(size))
        task = asyncio.create_task(drain(writer))
        await asyncio.sleep(0)  # its first step
        print(f"{size} bytes, drain() waits: {not task.done()}")
        await reader.readexactly(size)
        await task

    for stream in (writer, closer):
        stream.close()
        await stream.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
