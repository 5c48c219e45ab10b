# /// script
# dependencies = ["trustme>=1.2"]
# [tool.cookbook]
# dev-mode = "debug mode logs the failed handshake of the server"
# ///
"""Give up on a peer that is silent: in the handshake, and at the end."""

import asyncio
import ssl

import trustme

HOST, NAME = "127.0.0.1", "lighthouse.example"


async def main() -> None:
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(NAME).configure_cert(context)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    repaired = asyncio.Event()

    async def hang(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        assert isinstance(writer.transport, asyncio.Transport)
        writer.transport.pause_reading()  # like a machine that hangs
        if writer.get_extra_info("sslcontext"):
            writer.write(b"light on\n")
        await repaired.wait()
        writer.transport.abort()

    plain = await asyncio.start_server(hang, HOST, 0)
    tls = await asyncio.start_server(
        hang, HOST, 0, ssl=context, ssl_handshake_timeout=0.3
    )
    async with plain, tls:
        try:
            await asyncio.open_connection(
                *plain.sockets[0].getsockname(),
                ssl=trusting,
                server_hostname=NAME,
                ssl_handshake_timeout=0.3,
            )
        except ConnectionAbortedError as error:
            print(f"{type(error).__name__}: {error}")

        address = tls.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(*address)
        print(
            f"no handshake, and the server hangs up: {await reader.read()!r}"
        )
        writer.close()
        await writer.wait_closed()

        reader, writer = await asyncio.open_connection(
            *address,
            ssl=trusting,
            server_hostname=NAME,
            ssl_shutdown_timeout=0.3,
        )
        await reader.readline()
        writer.close()  # says goodbye, and waits for an answer to it
        try:
            await writer.wait_closed()
        except TimeoutError as error:
            print(f"{type(error).__name__}: {error}")
        repaired.set()


if __name__ == "__main__":
    asyncio.run(main())
