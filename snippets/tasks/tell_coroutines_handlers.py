"""Accept plain and async handlers: call first, then look at the result."""

import asyncio
import inspect
from collections.abc import Callable
from functools import partial


def write_log(place: str) -> None:
    print(f"  logged: smoke in the {place}")


async def call(number: str, place: str) -> None:
    await asyncio.sleep(0)
    print(f"  {number} called: smoke in the {place}")


class Siren:
    async def __call__(self, place: str) -> None:
        print(f"  siren in the {place}")


async def notify(handler: Callable[[str], object], place: str) -> None:
    result = handler(place)
    if inspect.isawaitable(result):
        await result


async def main() -> None:
    handlers: dict[str, Callable[[str], object]] = {
        "function": write_log,
        "partial": partial(call, "112"),
        "lambda": lambda place: call("911", place),
        "callable object": Siren(),
    }
    for kind, handler in handlers.items():
        answer = inspect.iscoroutinefunction(handler)
        print(f"{kind}: iscoroutinefunction says {answer}")
        await notify(handler, "kitchen")


if __name__ == "__main__":
    asyncio.run(main())
