"""A plain wrapper around a coroutine function misses all that happens."""

import asyncio
import functools
import inspect
from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def log_errors(func: Callable[P, R]) -> Callable[P, R]:
    @functools.wraps(func)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return func(*args, **kwargs)  # wrong: nothing has run yet
        except ValueError as error:
            print(f"  logged: {error}")
            raise

    return wrapper


def log_async_errors(
    func: Callable[P, Awaitable[R]],
) -> Callable[P, Awaitable[R]]:
    @functools.wraps(func)
    async def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return await func(*args, **kwargs)  # right: it runs in here
        except ValueError as error:
            print(f"  logged: {error}")
            raise

    return wrapper


async def book(seats: int) -> None:
    raise ValueError(f"{seats} seats, 2 free")


async def main() -> None:
    for decorator in (log_errors, log_async_errors):
        reserve = decorator(book)
        print(f"{decorator.__name__}:")
        print("  coroutine function:", inspect.iscoroutinefunction(reserve))
        try:
            await reserve(5)
        except ValueError as error:
            print(f"  raised: {error}")


if __name__ == "__main__":
    asyncio.run(main())
