"""A limit for each line: who says nothing has to leave."""

import asyncio
from asyncio import StreamReader, StreamWriter


async def check_in(reader: StreamReader, writer: StreamWriter) -> None:
    try:
        while True:
            async with asyncio.timeout(0.3):  # one line, and its answer
                if not (name := await reader.readline()):
                    break
                writer.write(b"welcome, " + name)
                await writer.drain()
    except TimeoutError:
        if writer.transport.get_write_buffer_size():
            writer.transport.abort()  # reads nothing: close() would wait
        else:
            writer.write(b"too slow\n")  # sent before the end
    except ConnectionError:
        pass
    finally:
        writer.close()


async def visit(names: list[str], port: int) -> list[str]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        answers = []
        for name in names:
            writer.write(f"{name}\n".encode())
            answers.append(await reader.readline())
        answers.append(await reader.readline())  # says nothing more
        return [answer.decode().strip() for answer in answers]
    finally:
        writer.close()
        await writer.wait_closed()


async def main() -> None:
    async with await asyncio.start_server(check_in, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        async with asyncio.TaskGroup() as group:
            family = group.create_task(visit(["Ida", "Tom"], port))
            ghost = group.create_task(visit([], port))
    print("family:", family.result())
    print("ghost:", ghost.result())


if __name__ == "__main__":
    asyncio.run(main())
