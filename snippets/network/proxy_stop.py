"""At most two connections at a time, and an end that gives them time."""

import asyncio

HOST, MOST, GRACE = "127.0.0.1", 2, 0.3


async def forward(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    """Stand in for two pumps: echo what comes."""
    while line := await reader.readline():
        writer.write(line)
        await writer.drain()


class Proxy:
    def __init__(self) -> None:
        self.tasks: set[asyncio.Task[None]] = set()

    def accept(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        """Start a task that belongs to us, and not to asyncio's server."""
        if len(self.tasks) >= MOST:
            writer.transport.abort()
            return

        def hang_up(task: asyncio.Task[None]) -> None:
            self.tasks.discard(task)
            error = None if task.cancelled() else task.exception()
            if error is not None:
                print(f"proxy: {error!r}")  # or nobody hears of it
            if error is not None or task.cancelled():
                writer.transport.abort()  # waits for nobody
            else:
                writer.close()  # sends the rest first

        task = asyncio.create_task(forward(reader, writer))
        self.tasks.add(task)
        task.add_done_callback(hang_up)

    async def stop(self, server: asyncio.Server) -> None:
        server.close()  # nobody new
        if self.tasks:
            _, late = await asyncio.wait(self.tasks, timeout=GRACE)
            print(f"proxy: {len(late)} cut off")
            for task in late:
                task.cancel()
            if late:
                await asyncio.wait(late)


async def main() -> None:
    proxy = Proxy()
    server = await asyncio.start_server(proxy.accept, HOST, 0)
    address = server.sockets[0].getsockname()

    clients = {}
    for name in ("Ada", "Ben", "Cleo"):
        reader, writer = await asyncio.open_connection(*address)
        clients[name] = reader, writer
        try:
            writer.write(b"hello\n")
            answer = await reader.readline()
        except ConnectionError:  # mostly a reset
            answer = b""
        print(f"{name}: {'connected' if answer else 'refused'}")

    stopping = asyncio.create_task(proxy.stop(server))
    await asyncio.sleep(0)
    clients["Ada"][1].close()  # Ada hears of it, Ben does not
    await stopping
    for _, writer in clients.values():
        writer.close()


if __name__ == "__main__":
    asyncio.run(main())
