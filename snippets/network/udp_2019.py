"""2019: reuse_address for datagrams, which let strangers listen in."""

import asyncio


async def main() -> None:
    loop = asyncio.get_running_loop()
    try:
        await loop.create_datagram_endpoint(
            asyncio.DatagramProtocol,
            local_addr=("127.0.0.1", 0),
            reuse_address=True,
        )
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")

    transport, _ = await loop.create_datagram_endpoint(
        asyncio.DatagramProtocol, local_addr=("127.0.0.1", 0)
    )
    print("open:", not transport.is_closing())
    transport.close()


if __name__ == "__main__":
    asyncio.run(main())
