"""Serve two clients at a time, and tell the others to come back."""

import asyncio
from asyncio import StreamReader, StreamWriter

HOST, CHAIRS = "127.0.0.1", 2


class Barber:
    def __init__(self) -> None:
        self.guests = 0

    async def serve(self, reader: StreamReader, writer: StreamWriter) -> None:
        if self.guests >= CHAIRS:
            writer.write(b"busy, come back later\n")
            writer.close()  # sends the line first
            return
        self.guests += 1
        try:
            async with asyncio.timeout(5):  # nobody keeps a chair forever
                writer.write(b"take a seat\n")
                wish = await reader.readline()
                writer.write(b"done: " + wish)
                await writer.drain()
        except (TimeoutError, ConnectionError, ValueError):
            pass  # too slow, gone, or a line that is too long
        finally:
            self.guests -= 1
            writer.close()


class Guest:
    def __init__(self, reader: StreamReader, writer: StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    async def hear(self) -> str:
        return (await self.reader.readline()).decode().strip()

    async def leave(self) -> None:
        self.writer.close()
        await self.writer.wait_closed()


async def main() -> None:
    barber = Barber()
    async with await asyncio.start_server(barber.serve, HOST, 0) as server:
        port = server.sockets[0].getsockname()[1]
        guests = []
        for name in ("Ann", "Bob", "Cid"):
            guest = Guest(*await asyncio.open_connection(HOST, port))
            print(f"{name}: {await guest.hear()}")
            guests.append(guest)
        guests[0].writer.write(b"short, please\n")
        print(f"Ann: {await guests[0].hear()}")
        await guests[0].reader.read()  # until her chair is free
        guests.append(Guest(*await asyncio.open_connection(HOST, port)))
        print(f"Cid again: {await guests[-1].hear()}")
        for guest in guests:
            await guest.leave()


if __name__ == "__main__":
    asyncio.run(main())
