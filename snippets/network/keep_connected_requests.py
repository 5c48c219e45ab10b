"""The connection breaks under two requests: one may be repeated."""

import asyncio
from asyncio import StreamReader, StreamWriter
from collections import deque

HOST = "127.0.0.1"


class Boiler:
    """Replies come in the order of the requests."""

    writer: StreamWriter

    def __init__(self) -> None:
        self.connected = asyncio.Event()  # for everybody to see
        self.waiting: deque[asyncio.Future[str]] = deque()

    async def ask(self, what: str, repeat: bool = False) -> str:
        while True:
            while not self.connected.is_set():  # it may be lost again
                await self.connected.wait()
            loop = asyncio.get_running_loop()
            reply: asyncio.Future[str] = loop.create_future()
            self.waiting.append(reply)
            self.writer.write(f"{what}\n".encode())
            try:
                return await reply
            except ConnectionError:
                if not repeat:
                    raise

    async def run(self, port: int) -> None:
        while True:
            try:
                await self.connect_once(port)
            except (OSError, EOFError):
                print("not connected")
                await asyncio.sleep(0.01)  # longer each time, see above

    async def connect_once(self, port: int) -> None:
        reader, self.writer = await asyncio.open_connection(HOST, port)
        try:
            self.connected.set()
            print("connected")
            while True:
                line = await reader.readuntil(b"\n")
                reply = self.waiting.popleft()
                if not reply.done():  # its caller may have given up
                    reply.set_result(line.decode().strip())
        finally:
            self.connected.clear()
            self.writer.transport.abort()
            for reply in self.waiting:
                if not reply.done():
                    reply.set_exception(ConnectionError("done or not?"))
            self.waiting.clear()


requests: list[str] = []


async def serve(reader: StreamReader, writer: StreamWriter) -> None:
    """Hang up after the second request, before it is answered."""
    try:
        async for line in reader:
            requests.append(line.decode().strip())
            if len(requests) > 2:
                writer.write(b"61 degrees\n")
            elif len(requests) == 2:
                break
    finally:
        writer.close()


async def show(boiler: Boiler, what: str, repeat: bool = False) -> None:
    try:
        print(f"{what}: {await boiler.ask(what, repeat)}")
    except ConnectionError as error:
        print(f"{what}: {type(error).__name__}, {error}")


async def main() -> None:
    boiler = Boiler()
    async with await asyncio.start_server(serve, HOST, 0) as server:
        port = server.sockets[0].getsockname()[1]
        async with asyncio.TaskGroup() as group:
            runner = group.create_task(boiler.run(port))
            await asyncio.gather(
                show(boiler, "measure", repeat=True), show(boiler, "refill")
            )
            print(f"the server has seen: {requests}")
            runner.cancel()
    print(f"connected: {boiler.connected.is_set()}")


if __name__ == "__main__":
    asyncio.run(main())
