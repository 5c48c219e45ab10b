# /// script
# [tool.cookbook]
# no-timeline = "a catalog of calls, not a program that does one thing"
# ///
"""Try what programs of 2019 do with coroutines and tasks."""

import asyncio
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


async def nothing() -> None:
    await asyncio.sleep(0)


async def call_with_loop() -> None:
    loop = asyncio.get_running_loop()
    tea = nothing()
    try:
        await asyncio.gather(tea, loop=loop)  # type: ignore[call-overload]
    finally:
        tea.close()  # it was never awaited


async def decorate() -> None:
    @asyncio.coroutine  # type: ignore
    def old() -> Any:
        yield


async def ask() -> None:
    assert asyncio.iscoroutinefunction(nothing)


async def wait_for_coroutines() -> None:
    tea = nothing()
    try:
        await asyncio.wait([tea])  # type: ignore[type-var]
    finally:
        tea.close()


async def wait_for_tasks() -> None:
    await asyncio.wait([asyncio.ensure_future(nothing())])


async def throw_two() -> None:
    async def pages() -> Any:
        try:
            yield 1
        except ValueError:
            yield 2

    book = pages()
    await book.asend(None)
    await book.athrow(ValueError, "torn")
    await book.aclose()


def main() -> None:
    attempt("ensure_future(), wait()", wait_for_tasks)
    attempt("wait() with coroutines", wait_for_coroutines)
    attempt("gather()", lambda: asyncio.gather(nothing(), nothing()))
    attempt("wait_for()", lambda: asyncio.wait_for(nothing(), 1))
    attempt("shield()", lambda: asyncio.shield(nothing()))
    attempt("the loop= argument", call_with_loop)
    attempt("@asyncio.coroutine", decorate)
    attempt("asyncio.iscoroutinefunction()", ask)
    attempt("athrow(type, value)", throw_two)


if __name__ == "__main__":
    main()
