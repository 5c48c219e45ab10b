# /// script
# dependencies = ["trustme>=1.2"]
# ///
"""Upgrade a protocol of your own with loop.start_tls()."""

import asyncio
import ssl

import trustme

HOST, NAME = "127.0.0.1", "greenhouse.example"


class Gardener(asyncio.Protocol):
    def __init__(self) -> None:
        self.unread = b""
        self.lines: asyncio.Queue[bytes] = asyncio.Queue()
        self.closed = asyncio.Event()

    def data_received(self, data: bytes) -> None:
        *lines, self.unread = (self.unread + data).split(b"\n")
        for line in lines:
            self.lines.put_nowait(line)

    def connection_lost(self, error: Exception | None) -> None:
        self.closed.set()


async def sense(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    context: ssl.SSLContext,
) -> None:
    await reader.readline()
    writer.write(b"go ahead\n")
    await writer.start_tls(context)
    writer.write(b"27 degrees\n")
    writer.close()
    await writer.wait_closed()


async def main() -> None:
    authority = trustme.CA()
    server_side = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(NAME).configure_cert(server_side)
    client_side = ssl.create_default_context()
    authority.configure_trust(client_side)

    async with await asyncio.start_server(
        lambda reader, writer: sense(reader, writer, server_side), HOST, 0
    ) as server:
        loop = asyncio.get_running_loop()
        plain, gardener = await loop.create_connection(
            Gardener, *server.sockets[0].getsockname()
        )
        plain.write(b"starttls\n")
        print(await gardener.lines.get())
        if gardener.unread or not gardener.lines.empty():
            plain.abort()
            raise ConnectionAbortedError("plain text before TLS")
        tls = await loop.start_tls(
            plain, gardener, client_side, server_hostname=NAME
        )
        assert tls is not None  # from now on, only this one
        print(await gardener.lines.get())
        print(tls.get_extra_info("ssl_object").version())
        await gardener.closed.wait()


if __name__ == "__main__":
    asyncio.run(main())
