# /// script
# [tool.cookbook]
# platforms = ["linux"]    # elsewhere it is another ConnectionError
# ///
"""How the server learns that a client has crashed, or hung up."""

import asyncio
import socket
import struct
from asyncio import StreamReader, StreamWriter

visits: asyncio.Queue[None] = asyncio.Queue()


async def tick(reader: StreamReader, writer: StreamWriter) -> None:
    writer.write(b"ready\n")
    try:
        await reader.read()  # the client has nothing more to say
        print("  end of the stream")
        while True:
            writer.write(b"tick\n")  # is anybody still listening?
            await writer.drain()
            await asyncio.sleep(0.01)
    except ConnectionError as error:
        print(f"  {type(error).__name__}: {error}")
    finally:
        writer.close()
        try:
            await writer.wait_closed()
        except ConnectionError as error:
            print(f"  wait_closed(): {type(error).__name__}: {error}")
        visits.put_nowait(None)


async def main() -> None:
    async with await asyncio.start_server(tick, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        for crash in (True, False):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            await reader.readline()
            if crash:  # closing resets the connection, without an end
                sock = writer.get_extra_info("socket")
                linger = struct.pack("ii", 1, 0)
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            print("a client crashes" if crash else "a client closes")
            writer.close()
            await writer.wait_closed()
            await visits.get()


if __name__ == "__main__":
    asyncio.run(main())
