# /// script
# dependencies = ["trustme>=1.2"]
# [tool.cookbook]
# dev-mode = "debug mode logs the failed handshake of the server"
# ///
"""Let only meters with a certificate of yours report to the server."""

import asyncio
import contextlib
import ssl

import trustme

HOST, NAME = "127.0.0.1", "meters.example"


async def collect(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    *_, ((_, name),) = writer.get_extra_info("peercert")["subject"]
    writer.write(f"hello {name}\n".encode())
    value = (await reader.readline()).decode().strip()
    print(f"  server: {name} has counted {value}")
    writer.close()
    await writer.wait_closed()


async def report(port: int, context: ssl.SSLContext) -> None:
    reader, writer = await asyncio.open_connection(
        HOST, port, ssl=context, server_hostname=NAME
    )
    print("  connected")  # says nothing yet about our own certificate
    greeting = b""
    with contextlib.suppress(OSError):  # a reset, or an SSLError
        greeting = await reader.readline()
    if greeting:
        print(f"  {greeting.decode().strip()}")
        writer.write(b"4711 kWh\n")
        await reader.read()  # until the server hangs up
    else:
        print("  refused")
    writer.close()
    with contextlib.suppress(OSError):  # the same one again
        await writer.wait_closed()


async def main() -> None:
    authority = trustme.CA()
    server_side = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(NAME).configure_cert(server_side)
    authority.configure_trust(server_side)  # who signs the clients
    server_side.verify_mode = ssl.CERT_REQUIRED

    meter, stranger = (ssl.create_default_context() for _ in range(2))
    authority.configure_trust(meter)
    authority.configure_trust(stranger)
    own = authority.issue_cert("cellar@example.org", common_name="cellar")
    own.configure_cert(meter)

    async with await asyncio.start_server(
        collect, HOST, 0, ssl=server_side
    ) as server:
        port = server.sockets[0].getsockname()[1]
        print("with a certificate")
        await report(port, meter)
        print("without")
        await report(port, stranger)


if __name__ == "__main__":
    asyncio.run(main())
