# /// script
# dependencies = ["uvloop>=0.22"]
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""One program with tasks, timers, a server and a thread, on two loops."""

import asyncio
import sys
from collections.abc import Callable

import uvloop

Factory = Callable[[], asyncio.AbstractEventLoop]


async def answer(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    writer.write((await reader.readline()).title())
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def ask(port: int, question: str) -> str:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(question.encode() + b"\n")
    reply = await reader.readline()
    writer.close()
    await writer.wait_closed()
    return reply.decode().strip()


async def main() -> None:
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server, asyncio.timeout(5):
        port = server.sockets[0].getsockname()[1]
        async with asyncio.TaskGroup() as group:
            first = group.create_task(ask(port, "good morning"))
            second = group.create_task(ask(port, "good night"))
        print(f"  {first.result()}, {second.result()}")
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", "")
    print("  child ended with", await child.wait())
    print("  thread:", await asyncio.to_thread(sum, range(10)))


def run_on(name: str, factory: Factory) -> None:
    print(f"{name}:")
    with asyncio.Runner(loop_factory=factory) as runner:
        runner.run(main())


if __name__ == "__main__":
    run_on("asyncio", asyncio.SelectorEventLoop)
    run_on("uvloop", uvloop.new_event_loop)
