"""wait_closed() waits for a server that does not read; limit it, abort."""

import asyncio
from asyncio import StreamReader, StreamWriter

wake_up = asyncio.Event()


async def fall_asleep(reader: StreamReader, writer: StreamWriter) -> None:
    await wake_up.wait()  # does not read
    writer.close()


async def main() -> None:
    server = await asyncio.start_server(fall_asleep, "127.0.0.1", 0)
    async with server:
        host, port = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(bytes(2**24))  # more than the sockets hold
        writer.close()
        try:
            async with asyncio.timeout(0.3):
                await writer.wait_closed()  # wrong without the limit
        except TimeoutError:
            left = writer.transport.get_write_buffer_size()
            print(f"0.3 s later, unsent bytes: {left > 0}")

        try:
            await writer.wait_closed()  # wrong: do not wait again
        except asyncio.CancelledError:
            this = asyncio.current_task()
            assert this is not None
            print(f"CancelledError, cancel requests: {this.cancelling()}")

        writer.transport.abort()  # right
        left = writer.transport.get_write_buffer_size()
        print(f"after abort(), unsent bytes: {left > 0}")
        wake_up.set()


if __name__ == "__main__":
    asyncio.run(main())
