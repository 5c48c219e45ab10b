# /// script
# dependencies = ["trustme>=1.2"]
# ///
"""A client that does not wait for the permission to begin with TLS."""

import asyncio
import ssl

import trustme

HOST, NAME = "127.0.0.1", "ferry.example"


async def main() -> None:
    authority = trustme.CA()
    server_side = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(NAME).configure_cert(server_side)
    client_side = ssl.create_default_context()
    authority.configure_trust(client_side)

    async def board(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        print(f"server: {await reader.readline()!r}")
        for _ in range(20):  # turns of the loop; more bytes come in
            await asyncio.sleep(0)
        try:
            await writer.start_tls(server_side, ssl_handshake_timeout=0.3)
            print(f"server: {await reader.readline()!r}")
        except ConnectionAbortedError as error:
            print(f"server: {error}")
        writer.close()

    async with await asyncio.start_server(board, HOST, 0) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection(HOST, port)
        writer.write(b"passenger 7, and TLS from here\n")
        try:
            await writer.start_tls(client_side, server_hostname=NAME)
            writer.write(b"two adults\n")
            await reader.read()  # until the server hangs up
        except ConnectionError as error:
            print(f"client: {type(error).__name__}")
        writer.close()


if __name__ == "__main__":
    asyncio.run(main())
