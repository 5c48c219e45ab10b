"""Datagrams without a protocol: sock_sendto() and sock_recvfrom()."""

import asyncio
import socket

HOST = "127.0.0.1"


def open_socket() -> socket.socket:
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.setblocking(False)  # otherwise it can block the loop
    sock.bind((HOST, 0))
    return sock


async def tell_time(sock: socket.socket) -> None:
    loop = asyncio.get_running_loop()
    question, address = await loop.sock_recvfrom(sock, 1500)
    print("clock hears", question)
    await loop.sock_sendto(sock, b"half past nine", address)


async def main() -> None:
    loop = asyncio.get_running_loop()
    with open_socket() as clock, open_socket() as ours:
        async with asyncio.timeout(5), asyncio.TaskGroup() as group:
            group.create_task(tell_time(clock))
            await loop.sock_sendto(ours, b"what time?", clock.getsockname())
            answer, sender = await loop.sock_recvfrom(ours, 1500)
        print(answer, "from the clock:", sender == clock.getsockname())


if __name__ == "__main__":
    asyncio.run(main())
