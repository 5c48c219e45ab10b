# /// script
# [tool.cookbook]
# dev-mode = "Python 3.15 warns while a spawned worker formats a traceback"
# ///
"""Call functions in another process by name: a registry and JSON lines."""

import asyncio
import json
from asyncio import StreamReader, StreamWriter
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor
from functools import partial
from itertools import count, permutations
from multiprocessing import get_context
from typing import Any

HOST, LONGEST, AT_ONCE = "127.0.0.1", 4096, 8
Function = Callable[..., Any]
FUNCTIONS: dict[str, Function] = {}  # what can be called, and nothing else


def remote(function: Function) -> Function:
    FUNCTIONS[function.__name__] = function
    return function  # unchanged: the pool has to find it by its name


@remote
def count_queens(size: int) -> int:
    """Count the ways to put queens on a board in peace with each other."""
    if not 1 <= size <= 9:  # the caller may be anybody
        raise ValueError(f"no board of size {size}")

    return sum(
        len({column + row for row, column in enumerate(columns)}) == size
        and len({column - row for row, column in enumerate(columns)}) == size
        for columns in permutations(range(size))
    )


async def perform(line: bytes, pool: Executor) -> bytes:
    number = None
    try:
        request = json.loads(line)
        number = request["id"]
        work = partial(FUNCTIONS[request["call"]], **request["args"])
        loop = asyncio.get_running_loop()
        result = await loop.run_in_executor(pool, work)
        reply = json.dumps({"id": number, "result": result})
    except Exception as error:  # the caller has to know
        fields = {"error": type(error).__name__, "text": str(error)}
        reply = json.dumps({"id": number, **fields})
    return reply.encode() + b"\n"


async def serve(
    pool: Executor, reader: StreamReader, writer: StreamWriter
) -> None:
    slots = asyncio.Semaphore(AT_ONCE)

    async def answer(line: bytes) -> None:
        writer.write(await perform(line, pool))  # in one piece
        await writer.drain()

    try:
        async with asyncio.TaskGroup() as calls:
            async for line in reader:
                await slots.acquire()  # stop reading while all are busy
                call = calls.create_task(answer(line))
                call.add_done_callback(lambda _: slots.release())
    except* (ConnectionError, ValueError):
        pass  # the client is gone, or its line is too long
    finally:
        writer.close()


class RemoteError(Exception):
    """What the function raised over there."""


class Client:
    def __init__(self, reader: StreamReader, writer: StreamWriter) -> None:
        self.reader, self.writer = reader, writer
        self.numbers = count(1)
        self.waiting: dict[int, asyncio.Future[Any]] = {}

    async def call(self, name: str, **args: Any) -> Any:
        await self.writer.drain()
        if self.writer.is_closing():
            raise ConnectionError("not connected")
        number = next(self.numbers)
        reply = asyncio.get_running_loop().create_future()
        self.waiting[number] = reply
        try:
            request = {"id": number, "call": name, "args": args}
            self.writer.write(json.dumps(request).encode() + b"\n")
            return await reply
        finally:
            del self.waiting[number]

    async def listen(self) -> None:
        """Give each reply to the one who waits for its number."""
        try:
            async for line in self.reader:
                fields = json.loads(line)
                reply = self.waiting.get(fields["id"])
                if reply is None or reply.done():
                    continue  # its caller has given up
                if "error" in fields:
                    text = f"{fields['error']}: {fields['text']}"
                    reply.set_exception(RemoteError(text))
                else:
                    reply.set_result(fields["result"])
        finally:
            for reply in self.waiting.values():
                if not reply.done():
                    reply.set_exception(ConnectionError("no reply"))
            self.writer.transport.abort()


async def ask(client: Client, name: str, size: int) -> str:
    try:
        async with asyncio.timeout(8):
            return f"{await client.call(name, size=size)} ways"
    except (RemoteError, OSError) as error:  # also TimeoutError
        return f"{type(error).__name__}: {error}"


async def main(pool: Executor) -> None:
    server = await asyncio.start_server(
        partial(serve, pool), HOST, 0, limit=LONGEST
    )
    async with server:
        port = server.sockets[0].getsockname()[1]
        client = Client(*await asyncio.open_connection(HOST, port))
        async with asyncio.TaskGroup() as group:
            group.create_task(client.listen())
            answers = await asyncio.gather(  # all on one connection
                ask(client, "count_queens", 5),
                ask(client, "count_queens", 7),
                ask(client, "count_queens", -1),
                ask(client, "remove_files", 3),
            )
            print(*answers, sep="\n")
            client.writer.write_eof()  # no more calls


if __name__ == "__main__":
    # Around the loop: the end of this block waits for the workers.
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as workers:
        asyncio.run(main(workers))
