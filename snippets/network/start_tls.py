# /// script
# dependencies = ["trustme>=1.2"]
# ///
"""A post office: the talk begins in plain text and becomes TLS."""

import asyncio
import ssl

import trustme

HOST, NAME = "127.0.0.1", "post.example"
Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def upgrade(
    streams: Streams, context: ssl.SSLContext, name: str | None = None
) -> None:
    """Go on with TLS, if nobody has slipped in plain text before it."""
    reader, writer = streams
    assert isinstance(writer.transport, asyncio.Transport)
    writer.transport.pause_reading()  # start_tls() resumes it
    try:
        async with asyncio.timeout(0):  # only what has arrived already
            if await reader.read(1):
                raise ConnectionAbortedError("plain text before TLS")
    except TimeoutError:
        pass  # nothing, as it should be
    await writer.start_tls(
        context, server_hostname=name, ssl_handshake_timeout=5
    )


async def send_letter(
    port: int, context: ssl.SSLContext, slipped_in: bytes = b""
) -> None:
    reader, writer = await asyncio.open_connection(HOST, port)
    try:
        writer.write(b"STARTTLS\n" + slipped_in)
        if await reader.readline() != b"GO AHEAD\n":
            raise ConnectionAbortedError("no TLS here")  # so no letter
        await upgrade((reader, writer), context, NAME)
        writer.write(b"LETTER dear Ada, ...\n")
        print(f"client: {(await reader.readline()).decode().strip()}")
    except OSError:  # ssl.SSLError is one, too
        print("client: no TLS, no letter")
    finally:
        writer.close()  # wait_closed() would hang after some failures


async def main() -> None:
    authority = trustme.CA()
    server_side = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(NAME).configure_cert(server_side)
    client_side = ssl.create_default_context()
    authority.configure_trust(client_side)

    async def serve(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        tls = False  # what was learned before TLS must not count after it
        try:
            while line := await reader.readline():
                print(f"server, {'TLS' if tls else 'plain'}: {line!r}")
                if line == b"STARTTLS\n" and not tls:
                    writer.write(b"GO AHEAD\n")
                    await upgrade((reader, writer), server_side)
                    tls = True
                else:
                    writer.write(b"THANK YOU\n" if tls else b"TLS FIRST\n")
        except OSError as error:
            print(f"server: {error}")
        finally:
            writer.close()

    async with await asyncio.start_server(serve, HOST, 0) as server:
        port = server.sockets[0].getsockname()[1]
        await send_letter(port, client_side)
        await send_letter(port, client_side, b"LETTER send me money\n")


if __name__ == "__main__":
    asyncio.run(main())
