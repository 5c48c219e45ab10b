# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""On SIGTERM: accept nobody, finish what has begun, end by a deadline."""

import asyncio
import os
import signal
from asyncio import StreamReader, StreamWriter

HOST = "127.0.0.1"
ready: asyncio.Queue[None] = asyncio.Queue()


class Kiosk:
    def __init__(self) -> None:
        self.handlers: set[asyncio.Task[None]] = set()
        self.idle: set[asyncio.Task[None]] = set()  # between two requests
        self.stopping = False

    def accept(self, reader: StreamReader, writer: StreamWriter) -> None:
        handler = asyncio.create_task(self.serve(reader, writer))
        self.handlers.add(handler)
        handler.add_done_callback(self.handlers.discard)

    async def serve(self, reader: StreamReader, writer: StreamWriter) -> None:
        me = asyncio.current_task()
        assert me is not None
        try:
            while not self.stopping:
                self.idle.add(me)
                line = await reader.readline()
                self.idle.discard(me)
                if not line:
                    break
                ready.put_nowait(None)
                await asyncio.sleep(float(line))  # stands for the work
                writer.write(b"your coffee\n")
                await writer.drain()
            writer.close()
            await writer.wait_closed()  # it is sent
        except ConnectionError:
            pass
        finally:
            self.idle.discard(me)
            writer.transport.abort()  # cancelled; otherwise it is closed

    async def stop(self, server: asyncio.Server, grace: float) -> None:
        server.close()
        self.stopping = True
        for handler in self.idle:
            handler.cancel()
        if self.handlers:
            _, late = await asyncio.wait(self.handlers, timeout=grace)
            print(f"after the deadline: {len(late)}")
            for handler in late:
                handler.cancel()
            await asyncio.gather(*late, return_exceptions=True)


async def visit(name: str, port: int, order: str) -> None:
    reader, writer = await asyncio.open_connection(HOST, port)
    writer.write(f"{order}\n".encode())
    if answer := await reader.readline():
        print(f"{name}: {answer.decode().strip()}")
        ready.put_nowait(None)
    await reader.read()  # and stays
    print(f"{name}: the server has closed")
    writer.close()
    await writer.wait_closed()


async def main() -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    kiosk = Kiosk()
    server = await asyncio.start_server(kiosk.accept, HOST, 0)
    port = server.sockets[0].getsockname()[1]
    async with asyncio.TaskGroup() as guests:
        for name, order in (("Ida", "0"), ("Tom", "0.3"), ("Zoe", "60")):
            guests.create_task(visit(name, port, order), name=name)
        for _ in range(4):  # three have begun, and Ida has got hers
            await ready.get()
        os.kill(os.getpid(), signal.SIGTERM)  # somebody deploys
        await stop.wait()
        print("SIGTERM")
        await kiosk.stop(server, grace=0.6)


if __name__ == "__main__":
    asyncio.run(main())
