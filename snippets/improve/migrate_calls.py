# /// script
# [tool.cookbook]
# no-timeline = "a catalog of calls, not a program that does one thing"
# ///
"""Make calls that older Pythons accepted."""

import asyncio
import re
import types
import warnings
from collections.abc import Callable, Coroutine, Iterator
from typing import Any


async def feed() -> None:
    pass


@types.coroutine
def feed_as_in_2015() -> Iterator[None]:
    yield


async def with_loop() -> None:
    arguments: dict[str, Any] = {"loop": asyncio.get_running_loop()}
    await asyncio.sleep(0, **arguments)


async def wait_for_coroutine() -> None:
    coro: Any = feed()
    try:
        await asyncio.wait([coro])
    finally:
        coro.close()


async def task_of_generator() -> None:
    coro: Any = feed_as_in_2015()
    await asyncio.create_task(coro)


def gather_first() -> None:
    coro = feed()
    try:
        future = asyncio.gather(coro)
        future.get_loop().run_until_complete(future)
        future.get_loop().close()
    finally:
        coro.close()


def attempt(name: str, call: Callable[[], object]) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            call()
            text = "works"
        except (TypeError, RuntimeError) as error:
            text = f"{type(error).__name__}: {error}"
    if caught and text == "works":
        text = f"{caught[0].category.__name__}: {caught[0].message}"
    print(f"{name}\n  {re.sub(r' object .*| at 0x.*', ' ...', text)}")


def run(function: Callable[[], Coroutine[Any, Any, None]]) -> None:
    with asyncio.Runner() as runner:
        runner.run(function())


if __name__ == "__main__":
    # First, because a loop that was set before would change it.
    attempt("gather() outside of a coroutine", gather_first)
    attempt("sleep(loop=...)", lambda: run(with_loop))
    attempt("wait() with a coroutine", lambda: run(wait_for_coroutine))
    attempt("create_task() of a generator", lambda: run(task_of_generator))
