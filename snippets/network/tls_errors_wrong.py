# /// script
# dependencies = ["trustme>=1.2"]
# [tool.cookbook]
# dev-mode = "debug mode logs the failed handshakes of the server"
# ///
"""Four ways to fail, and what the client gets to see."""

import asyncio
import ssl

import trustme

HOST, NAME = "127.0.0.1", "library.example"


async def lend(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    writer.write(b"welcome\n")
    writer.close()
    await writer.wait_closed()


async def visit(
    port: int, context: ssl.SSLContext | None, name: str | None
) -> None:
    try:
        reader, writer = await asyncio.open_connection(
            HOST, port, ssl=context, server_hostname=name
        )
    except ssl.SSLCertVerificationError as error:
        print(f"  {str(error).partition(' (_ssl.c')[0]}")
    except ssl.SSLError as error:
        print(f"  SSLError: {error.reason}")
    else:
        writer.write(b"hello\n")
        print(f"  {await reader.readline()!r}")
        writer.close()
        await writer.wait_closed()


async def main() -> None:
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(NAME).configure_cert(context)
    knows_it = ssl.create_default_context()
    authority.configure_trust(knows_it)
    stranger = ssl.create_default_context()  # trusts the public ones

    tls = await asyncio.start_server(lend, HOST, 0, ssl=context)
    plain = await asyncio.start_server(lend, HOST, 0)
    async with tls, plain:
        port = tls.sockets[0].getsockname()[1]
        print("an authority that the client does not know")
        await visit(port, stranger, NAME)
        print("a certificate for another name")
        await visit(port, knows_it, "libary.example")
        print("a plain client at the TLS port")
        await visit(port, None, None)
        print("a TLS client at the plain port")
        await visit(plain.sockets[0].getsockname()[1], knows_it, NAME)


if __name__ == "__main__":
    asyncio.run(main())
