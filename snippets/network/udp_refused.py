# /// script
# [tool.cookbook]
# platforms = ["linux"]    # other systems report it differently, or not
# ///
"""Nobody listens: a connected endpoint learns it, another one does not."""

import asyncio

CLOSED = ("127.0.0.1", 1)  # a port that no program gets by chance
errors: asyncio.Queue[Exception] = asyncio.Queue()


class Knock(asyncio.DatagramProtocol):
    def error_received(self, exc: Exception) -> None:
        errors.put_nowait(exc)


async def main() -> None:
    loop = asyncio.get_running_loop()
    for connected, patience in ((True, 5), (False, 0.3)):
        name = "connected" if connected else "not connected"
        transport, _ = await loop.create_datagram_endpoint(
            Knock,
            local_addr=("127.0.0.1", 0),
            remote_addr=CLOSED if connected else None,
        )
        try:
            transport.sendto(b"anybody there?", None if connected else CLOSED)
            async with asyncio.timeout(patience):
                error = await errors.get()
            print(f"{name}: {type(error).__name__}: {error}")
        except TimeoutError:
            print(f"{name}: silence")
        finally:
            transport.close()


if __name__ == "__main__":
    asyncio.run(main())
