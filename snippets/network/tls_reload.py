# /// script
# dependencies = ["trustme>=1.2"]
# ///
"""Renew the certificate of a running server: new connections get it."""

import asyncio
import ssl

import trustme

HOST, NAME = "127.0.0.1", "tides.example"


async def serve(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    async for line in reader:  # until the client hangs up
        writer.write(line.upper())
    writer.close()
    await writer.wait_closed()


async def connect(
    port: int, context: ssl.SSLContext
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    streams = await asyncio.open_connection(
        HOST, port, ssl=context, server_hostname=NAME
    )
    subject = streams[1].get_extra_info("peercert")["subject"]
    print(f"connected, the server shows: {subject[-1][0][1]}")
    return streams


async def main() -> None:
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    march = authority.issue_cert(NAME, common_name="certificate of March")
    march.configure_cert(context)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)

    server = await asyncio.start_server(serve, HOST, 0, ssl=context)
    async with server:
        port = server.sockets[0].getsockname()[1]
        reader, early = await connect(port, trusting)

        june = authority.issue_cert(NAME, common_name="certificate of June")
        june.configure_cert(context)  # load_cert_chain() once more
        _, late = await connect(port, trusting)

        early.write(b"still connected\n")
        print((await reader.readline()).decode().strip())
        for writer in (early, late):
            writer.close()
            await writer.wait_closed()


if __name__ == "__main__":
    asyncio.run(main())
