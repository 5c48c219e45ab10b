"""Accept a client only when there is a place for it."""

import asyncio
import socket
from asyncio import StreamReader, StreamWriter

PLACES = 2
inside = most = 0


async def wash(reader: StreamReader, writer: StreamWriter) -> None:
    global inside, most
    inside += 1
    most = max(most, inside)
    try:
        async with asyncio.timeout(5):
            car = await reader.readline()
            await asyncio.sleep(0.1)  # stands for the work
            writer.write(b"clean " + car)
            await writer.drain()
    except Exception as error:  # or one car closes the car wash
        print(f"{type(error).__name__}: {error}")
    finally:
        inside -= 1
        writer.close()


async def accept_in_turn(listener: socket.socket) -> None:
    loop = asyncio.get_running_loop()
    places = asyncio.Semaphore(PLACES)
    async with asyncio.TaskGroup() as handlers:
        while True:
            await places.acquire()  # the others wait in the system
            try:
                connection, _ = await loop.sock_accept(listener)
            except OSError as error:  # too many open files, for instance
                print(f"{type(error).__name__}: {error}")
                places.release()
                await asyncio.sleep(1)
                continue
            streams = await asyncio.open_connection(sock=connection)
            handler = handlers.create_task(wash(*streams))
            handler.add_done_callback(lambda _: places.release())


async def drive(car: bytes, port: int, at_gate: asyncio.Barrier) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await at_gate.wait()  # all are connected, before anybody says a word
    writer.write(car + b"\n")
    try:
        return await reader.readline()
    finally:
        writer.close()
        await writer.wait_closed()


async def main() -> None:
    cars = [b"red", b"blue", b"grey", b"black", b"green"]
    at_gate = asyncio.Barrier(len(cars))
    with socket.create_server(("127.0.0.1", 0), backlog=100) as listener:
        listener.setblocking(False)
        port = listener.getsockname()[1]
        server = asyncio.create_task(accept_in_turn(listener))
        drives = [drive(car, port, at_gate) for car in cars]
        print(await asyncio.gather(*drives))
        print(f"inside at the same time: {most}")
        server.cancel()
        await asyncio.wait([server])


if __name__ == "__main__":
    asyncio.run(main())
