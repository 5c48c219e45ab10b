"""A semaphore in the handler limits the work, and not the connections."""

import asyncio
from asyncio import StreamReader, StreamWriter

desks = asyncio.Semaphore(2)
connections = at_desks = 0
everybody_came = asyncio.Event()
closing_time = asyncio.Event()


async def serve(reader: StreamReader, writer: StreamWriter) -> None:
    global connections, at_desks
    connections += 1  # it has a socket, a task, and buffers
    if connections == 50:
        everybody_came.set()
    try:
        async with desks:  # wrong, if connections are to be limited
            at_desks += 1
            await closing_time.wait()
    finally:
        writer.close()


async def main() -> None:
    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        clients = [
            await asyncio.open_connection("127.0.0.1", port) for _ in range(50)
        ]
        await everybody_came.wait()
        print(f"{connections} connections open, {at_desks} at the desks")
        closing_time.set()
        for reader, writer in clients:
            await reader.read()
            writer.close()
            await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
