"""A weather station reports to a collector: two processes and TCP."""

import asyncio
import json
import sys
from asyncio import StreamReader, StreamWriter

HOST = "127.0.0.1"


async def collect(reader: StreamReader, writer: StreamWriter) -> None:
    """Serve one station: a JSON document in each line, then a summary."""
    try:
        readings = [json.loads(line) async for line in reader]
        # The station has nothing more to say, but it still listens.
        highest = max(reading["celsius"] for reading in readings)
        summary = {"readings": len(readings), "highest": highest}
        writer.write(json.dumps(summary).encode() + b"\n")
        await writer.drain()
    finally:
        writer.close()


async def run_collector() -> None:
    server = await asyncio.start_server(collect, HOST, 0)  # a free port
    async with server:
        port = server.sockets[0].getsockname()[1]
        station = await asyncio.create_subprocess_exec(
            sys.executable, __file__, str(port)
        )
        try:
            print("collector: return code", await station.wait())
        finally:
            if station.returncode is None:
                station.kill()
                await station.wait()


async def run_station(port: int) -> None:
    """The child process."""
    reader, writer = await asyncio.open_connection(HOST, port)
    try:
        for celsius in (17.5, 21.0, 19.5):
            reading = {"celsius": celsius, "note": "dry\nand windy"}
            writer.write(json.dumps(reading).encode() + b"\n")
            await writer.drain()
        writer.write_eof()  # closes one direction of the two
        print("station:", json.loads(await reader.readline()))
    finally:
        writer.close()
        await writer.wait_closed()


if __name__ == "__main__":
    if sys.argv[1:]:
        asyncio.run(run_station(int(sys.argv[1])))
    else:
        asyncio.run(run_collector())
