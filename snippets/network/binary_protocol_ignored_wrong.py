"""Nobody takes what you write: the buffer of the transport grows."""

import asyncio
import socket

CHUNK = bytes(64 * 1024)


class Camera(asyncio.Protocol):
    pauses = 0

    def pause_writing(self) -> None:
        self.pauses += 1  # wrong: and nobody asks


async def main() -> None:
    loop = asyncio.get_running_loop()
    # An archive that takes part in nothing: it never calls accept().
    with socket.create_server(("127.0.0.1", 0)) as archive:
        host, port = archive.getsockname()
        transport, camera = await loop.create_connection(Camera, host, port)
        print("low and high:", transport.get_write_buffer_limits())
        for _ in range(512):
            transport.write(CHUNK)  # wrong: returns, whatever happens
            await asyncio.sleep(0)
        size = transport.get_write_buffer_size()
        print("more than 8 MiB of 32 in the buffer:", size > 8 * 2**20)
        print("calls of pause_writing():", camera.pauses)
        transport.abort()


if __name__ == "__main__":
    asyncio.run(main())
