# /// script
# dependencies = ["trustme>=1.2"]
# ///
"""2019: loop.start_tls(), and streams patched by hand."""

import asyncio
import ssl

import trustme

HOST, NAME = "127.0.0.1", "bakery.example"


async def main() -> None:
    authority = trustme.CA()
    server_side = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(NAME).configure_cert(server_side)
    client_side = ssl.create_default_context()
    authority.configure_trust(client_side)
    loop = asyncio.get_running_loop()

    async def sell(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        old = writer.transport
        new = await loop.start_tls(
            old, old.get_protocol(), server_side, server_side=True
        )
        assert isinstance(new, asyncio.Transport)
        writer._transport = reader._transport = new  # type: ignore
        writer.write(b"three rolls\n")
        await reader.read()
        writer.close()

    async with await asyncio.start_server(sell, HOST, 0) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection(HOST, port)
        await writer.start_tls(client_side, server_hostname=NAME)
        print(f"client: {await reader.readline()!r}")
        writer.close()
        await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
