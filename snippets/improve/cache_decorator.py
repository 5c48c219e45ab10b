"""A decorator that remembers results, and for a shorter time misses."""

import asyncio
import functools
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
Function = Callable[P, Awaitable[T | None]]


def cached(
    size: int, seconds: float, miss_seconds: float
) -> Callable[[Function[P, T]], Function[P, T]]:
    def decorate(function: Function[P, T]) -> Function[P, T]:
        kept: OrderedDict[object, tuple[float, T | None]] = OrderedDict()

        @functools.wraps(function)
        async def ask(*args: P.args, **kwargs: P.kwargs) -> T | None:
            key = (args, tuple(sorted(kwargs.items())))
            if key in kept and time.monotonic() < kept[key][0]:
                kept.move_to_end(key)
                return kept[key][1]
            value = await function(*args, **kwargs)
            lasts = miss_seconds if value is None else seconds
            kept[key] = (time.monotonic() + lasts, value)
            kept.move_to_end(key)
            if len(kept) > size:
                kept.popitem(last=False)
            return value

        return ask

    return decorate


@cached(size=100, seconds=60, miss_seconds=0.3)
async def find_book(title: str) -> str | None:
    print(f"search for {title}")
    await asyncio.sleep(0)  # stands for the query
    return {"Emma": "shelf 3"}.get(title)


async def main() -> None:
    for title in ("Emma", "Enma", "Emma", "Enma"):
        print(f"{title}: {await find_book(title)}")
    await asyncio.sleep(0.6)
    print(f"Emma: {await find_book('Emma')}")
    print(f"Enma: {await find_book('Enma')}")


if __name__ == "__main__":
    asyncio.run(main())
