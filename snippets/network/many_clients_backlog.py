# /// script
# [tool.cookbook]
# platforms = ["linux"]    # other systems count and refuse differently
# ///
"""The backlog: connected, long before anybody accepts."""

import asyncio
import socket

HOST = "127.0.0.1"


async def main() -> None:
    loop = asyncio.get_running_loop()
    listener = socket.create_server((HOST, 0), backlog=1)
    listener.setblocking(False)
    port = listener.getsockname()[1]
    guests = []
    for number in (1, 2, 3):
        try:
            async with asyncio.timeout(0.3):
                guests.append(await asyncio.open_connection(HOST, port))
            guests[-1][1].write(b"I am number %d\n" % number)
            print(f"{number}: connected, and has written")
        except TimeoutError:
            print(f"{number}: no connection, and no refusal")
    for _ in guests:
        connection, _ = await loop.sock_accept(listener)  # only now
        with connection:
            print("accepted:", await loop.sock_recv(connection, 100))
    for _, writer in guests:
        writer.close()
        await writer.wait_closed()
    listener.close()


if __name__ == "__main__":
    asyncio.run(main())
