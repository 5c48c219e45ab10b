"""The same over a connection, which closes under two open requests."""

import asyncio
import socket
from asyncio import StreamReader, StreamWriter
from itertools import count


class Client:
    def __init__(self, reader: StreamReader, writer: StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._numbers = count(1)
        self._waiting: dict[int, asyncio.Future[str]] = {}
        self._closed = False

    async def call(self, what: str) -> str:
        await self._writer.drain()  # first: no other await until the reply
        if self._closed:
            raise ConnectionError("not connected")
        number = next(self._numbers)
        reply = asyncio.get_running_loop().create_future()
        self._waiting[number] = reply
        try:
            self._writer.write(f"{number} {what}\n".encode())
            result: str = await reply
            return result
        finally:
            del self._waiting[number]

    async def run(self) -> None:
        """Read until the other side closes. Whoever still waits fails."""
        try:
            async for line in self._reader:
                number, _, text = line.decode().rstrip().partition(" ")
                reply = self._waiting.get(int(number))
                if reply is not None and not reply.done():
                    reply.set_result(text)
        finally:  # end of file, an error, a cancellation
            self._closed = True
            for reply in self._waiting.values():
                if not reply.done():
                    reply.set_exception(ConnectionError("closed, no reply"))
            # Not close(): it waits until everything is sent, and with it
            # those who wait in drain(), perhaps forever.
            self._writer.transport.abort()


async def serve(reader: StreamReader, writer: StreamWriter) -> None:
    """Read three requests, answer the second, and hang up."""
    for _ in range(3):
        if b" close " in (line := await reader.readline()):
            writer.write(line.split()[0] + b" done\n")
    writer.close()
    await writer.wait_closed()


async def command(client: Client, what: str) -> None:
    try:
        print(f"{what}: {await client.call(what)}")
    except ConnectionError as error:
        print(f"{what}: {type(error).__name__}, {error}")


async def main() -> None:
    ours, theirs = socket.socketpair()
    client = Client(*await asyncio.open_connection(sock=ours))
    async with asyncio.TaskGroup() as group:
        group.create_task(serve(*await asyncio.open_connection(sock=theirs)))
        group.create_task(client.run())
        for what in ("dim light", "close door", "lock door"):
            group.create_task(command(client, what), name=what)
    await command(client, "open door")


if __name__ == "__main__":
    asyncio.run(main())
