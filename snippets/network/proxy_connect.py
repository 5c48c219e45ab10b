"""The client names its target: a gate to a few hosts, as HTTP CONNECT."""

import asyncio

HOST = "127.0.0.1"


async def pump(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
    if writer.can_write_eof():
        writer.write_eof()
    else:
        writer.close()  # TLS: one end is the end


async def gate(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    allowed: dict[str, int],
) -> None:
    try:
        async with asyncio.timeout(5):
            head = await reader.readuntil(b"\r\n\r\n")  # 64 KiB at most
        method, target, *_ = head.decode("latin-1").split()
        if method != "CONNECT" or target not in allowed:
            writer.write(b"HTTP/1.1 403 Forbidden\r\n\r\n")
            await writer.drain()
            return
        async with asyncio.timeout(5):
            up_reader, up_writer = await asyncio.open_connection(
                HOST, allowed[target]
            )
        try:
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            async with asyncio.TaskGroup() as group:
                group.create_task(pump(reader, up_writer), name="up")
                group.create_task(pump(up_reader, writer), name="down")
        except BaseException:
            for stuck in (writer, up_writer):
                stuck.transport.abort()  # waits for nobody to read the rest
            raise
        finally:
            up_writer.close()
    except* (OSError, EOFError, ValueError, asyncio.LimitOverrunError):
        print("gate: broken connection")
    finally:
        writer.close()


async def recite(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    writer.write(b"poem: " + await reader.readline())
    writer.close()


async def ask(address: tuple[str, int], target: str) -> None:
    reader, writer = await asyncio.open_connection(*address)
    writer.write(f"CONNECT {target} HTTP/1.1\r\n\r\n".encode())
    status = await reader.readuntil(b"\r\n\r\n")
    print(f"{target}: {status.decode().strip()}")
    if status.split()[1] == b"200":
        writer.write(b"autumn\n")
        print(f"  {(await reader.readline()).decode().strip()}")
    writer.close()
    await writer.wait_closed()


async def main() -> None:
    library = await asyncio.start_server(recite, HOST, 0)
    allowed = {"poems.example:80": library.sockets[0].getsockname()[1]}
    proxy = await asyncio.start_server(
        lambda reader, writer: gate(reader, writer, allowed), HOST, 0
    )
    async with library, proxy:
        address = proxy.sockets[0].getsockname()
        await ask(address, "poems.example:80")
        await ask(address, "10.0.0.1:22")


if __name__ == "__main__":
    asyncio.run(main())
