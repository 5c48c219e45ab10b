"""Follow a departure board over connections that break."""

import asyncio
import random
from asyncio import StreamReader, StreamWriter

HOST = "127.0.0.1"
SHORTEST, LONGEST = 0.01, 0.02  # seconds; for example 1 and 60 in real life


async def follow(port: int, departures: asyncio.Queue[str]) -> None:
    """Connect again and again, until somebody cancels it."""
    seen, limit = 0, SHORTEST
    while True:
        try:
            async with asyncio.timeout(5):
                reader, writer = await asyncio.open_connection(HOST, port)
            try:
                writer.write(f"{seen}\n".encode())  # go on after this one
                while True:
                    async with asyncio.timeout(5):
                        line = await reader.readuntil(b"\n")
                    number, _, text = line.decode().strip().partition(" ")
                    departures.put_nowait(text)
                    seen, limit = int(number), SHORTEST  # it works again
            finally:
                writer.transport.abort()  # also when cancelled
        except (OSError, EOFError) as error:  # TimeoutError is an OSError
            print(f"{type(error).__name__}, wait at most {limit} s")
        await asyncio.sleep(random.uniform(0, limit))
        limit = min(2 * limit, LONGEST)


TRAINS = ["08:02 Ulm", "08:15 Bonn", "08:15 Kiel", "08:40 Trier"]
lines_until_drop = iter([2, 0, 0, 0, 1, 1])


async def show(reader: StreamReader, writer: StreamWriter) -> None:
    """A server that hangs up now and then."""
    try:
        start = int(await reader.readline())
        end = start + next(lines_until_drop)
        for number, train in enumerate(TRAINS[start:end], start + 1):
            writer.write(f"{number} {train}\n".encode())
        if end == len(TRAINS):
            await reader.read()  # stays until the client hangs up
    except ConnectionError:
        pass
    finally:
        writer.close()


async def main() -> None:
    departures: asyncio.Queue[str] = asyncio.Queue()
    async with await asyncio.start_server(show, HOST, 0) as server:
        port = server.sockets[0].getsockname()[1]
        async with asyncio.TaskGroup() as group:
            follower = group.create_task(follow(port, departures))
            for _ in TRAINS:
                print(await departures.get())
            follower.cancel()


if __name__ == "__main__":
    asyncio.run(main())
