# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# no-timeline = "a catalog of calls, not a program that does one thing"
# ///
"""Try what programs of 2019 use between tasks, and to the outside."""

import asyncio
import contextvars
import json
import sys
import warnings
from collections.abc import Awaitable, Callable
from typing import Any


async def within(old_way: Callable[[], Awaitable[Any]]) -> None:
    await old_way()


def attempt(name: str, old_way: Callable[[], Awaitable[Any]]) -> None:
    """Print whether `old_way` works, warns, or fails, and how."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            asyncio.run(within(old_way))
        except Exception as error:
            print(f"{name}: fails: {type(error).__name__}: {error}")
            return
    if caught:
        category = caught[0].category.__name__
        print(f"{name}: warns: {category}: {caught[0].message}")
    else:
        print(f"{name}: works")


async def locks() -> None:
    async with asyncio.Lock(), asyncio.Condition(), asyncio.Semaphore():
        asyncio.Event().set()


async def await_lock() -> None:
    with await asyncio.Lock():  # type: ignore
        pass


async def queue() -> None:
    parcels: asyncio.Queue[str] = asyncio.Queue()
    await parcels.put("lamp")
    await parcels.get()
    parcels.task_done()
    await parcels.join()


async def generators() -> None:
    async def count() -> Any:
        for number in range(3):
            yield number

    assert [number async for number in count()] == [0, 1, 2]


async def context_variables() -> None:
    request = contextvars.ContextVar("request", default="none")
    token = request.set("7f3a")
    contextvars.copy_context().run(request.get)
    request.reset(token)


async def streams() -> None:
    def serve(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port)
    await reader.read()
    writer.close()
    await writer.wait_closed()
    server.close()


async def subprocess() -> None:
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "")
    await process.wait()


async def future() -> None:
    result = asyncio.get_running_loop().create_future()
    result.set_result("done")
    await result


async def read_json() -> None:
    json.loads("{}", encoding="utf-8")


def main() -> None:
    attempt("asynchronous generators", generators)
    attempt("Lock, Event, Condition, Semaphore", locks)
    attempt("with await lock", await_lock)
    attempt("Queue", queue)
    attempt("context variables", context_variables)
    attempt("streams", streams)
    attempt("create_subprocess_exec()", subprocess)
    attempt("loop.create_future()", future)
    attempt("json.loads(encoding=…)", read_json)


if __name__ == "__main__":
    main()
