# /// script
# dependencies = ["trustme>=1.2"]
# ///
"""Plain text that came along with STARTTLS counts as encrypted."""

import asyncio
import ssl

import trustme

HOST, NAME = "127.0.0.1", "post.example"


async def main() -> None:
    authority = trustme.CA()
    server_side = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(NAME).configure_cert(server_side)
    client_side = ssl.create_default_context()
    authority.configure_trust(client_side)

    async def serve(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        await reader.readline()  # STARTTLS
        writer.write(b"GO AHEAD\n")
        try:
            await writer.start_tls(server_side)  # wrong: unread bytes stay
            for _ in range(2):
                print(f"over TLS: {await reader.readline()!r}")
        except ssl.SSLError as error:
            print(f"SSLError: {error.reason}")
        writer.close()

    async with await asyncio.start_server(serve, HOST, 0) as server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection(HOST, port)
        # The second line comes from somebody in between.
        writer.write(b"STARTTLS\n" + b"LETTER send me your money\n")
        await reader.readline()
        try:
            await writer.start_tls(client_side, server_hostname=NAME)
            writer.write(b"LETTER dear Ada\n")
            await reader.read()
        except ConnectionError:
            print("client: no TLS")
        writer.close()


if __name__ == "__main__":
    asyncio.run(main())
