# /// script
# dependencies = ["trustme>=1.2"]
# ///
"""Track a parcel over TLS: encrypted, and surely from the right server."""

import asyncio
import ssl

import trustme

HOST, NAME = "127.0.0.1", "parcels.example"


async def answer(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    try:
        number = (await reader.readline()).decode().strip()
        writer.write(f"{number} is in Lyon\n".encode())
        await writer.drain()
    finally:
        writer.close()
        await writer.wait_closed()


async def track(port: int, context: ssl.SSLContext) -> None:
    reader, writer = await asyncio.open_connection(
        HOST,
        port,
        ssl=context,
        server_hostname=NAME,  # needed only if it is not the host
        ssl_handshake_timeout=5,
    )
    writer.write(b"parcel 81\n")
    print((await reader.readline()).decode().strip())
    print(writer.get_extra_info("ssl_object").version())
    for kind, value in writer.get_extra_info("peercert")["subjectAltName"]:
        print(f"certificate for {kind} {value}")
    writer.close()
    await writer.wait_closed()


async def main() -> None:
    authority = trustme.CA()  # stands in for the one that signs yours
    certificate = authority.issue_cert(NAME)

    server_side = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    certificate.configure_cert(server_side)  # calls load_cert_chain()
    client_side = ssl.create_default_context()
    authority.configure_trust(client_side)  # load_verify_locations()

    server = await asyncio.start_server(answer, HOST, 0, ssl=server_side)
    async with server:
        await track(server.sockets[0].getsockname()[1], client_side)


if __name__ == "__main__":
    asyncio.run(main())
