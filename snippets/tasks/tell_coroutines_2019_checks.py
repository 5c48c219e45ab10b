# /// script
# [tool.cookbook]
# dev-mode = "Python 3.14 and 3.15 warn, and the warning is the point"
# ///
"""What asyncio still accepts of a generator-based coroutine."""

import asyncio
import inspect
import types
from collections.abc import Callable, Generator
from typing import Any


@types.coroutine
def bake(loaf: str) -> Generator[Any, Any, str]:
    yield
    return f"{loaf} baked"


async def knead() -> str:
    return "dough"


async def as_task() -> Any:
    return await asyncio.create_task(bake("oat"))


async def in_gather() -> Any:
    return await asyncio.gather(bake("rye"))


def attempt(label: str, action: Callable[[], Any]) -> None:
    try:
        print(f"{label}:", action())
    except (TypeError, ValueError) as error:
        print(f"{label}: {type(error).__name__}")


if __name__ == "__main__":
    print("isawaitable:", inspect.isawaitable(bake("oat")))
    print("asyncio.iscoroutine:", asyncio.iscoroutine(bake("oat")))
    attempt("gather", lambda: asyncio.run(in_gather()))
    attempt("create_task", lambda: asyncio.run(as_task()))
    attempt("run", lambda: asyncio.run(bake("oat")))
    print("of knead:", asyncio.iscoroutinefunction(knead))
