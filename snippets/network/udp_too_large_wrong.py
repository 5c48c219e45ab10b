# /// script
# [tool.cookbook]
# platforms = ["linux"]    # the limit and the number are those of Linux
# ///
"""Too large for a datagram: sendto() says nothing."""

import asyncio


class Silent(asyncio.DatagramProtocol):
    """Wrong: has no error_received()."""


class Loud(asyncio.DatagramProtocol):
    def error_received(self, exc: Exception) -> None:
        print(f"error_received(): {type(exc).__name__}: {exc}")


async def main() -> None:
    loop = asyncio.get_running_loop()
    for kind in (Silent, Loud):
        transport, _ = await loop.create_datagram_endpoint(
            kind, local_addr=("127.0.0.1", 0)
        )
        address = transport.get_extra_info("sockname")  # to itself
        for size in (65_507, 65_508):
            print(f"{kind.__name__}: {size} bytes")
            transport.sendto(bytes(size), address)
        transport.close()


if __name__ == "__main__":
    asyncio.run(main())
