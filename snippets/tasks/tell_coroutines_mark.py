# /// script
# requires-python = ">=3.12"
# ///
"""Mark callables that return a coroutine, so that they are recognized."""

import asyncio
import inspect
import threading
from collections.abc import Callable, Coroutine
from typing import Any


def where() -> str:
    here = threading.current_thread()
    return "loop" if here is threading.main_thread() else "thread"


def weigh(parcel: str) -> None:
    print(f"{parcel}: weighed in the {where()}")


class Courier:
    def __init__(self) -> None:
        inspect.markcoroutinefunction(self)

    async def __call__(self, parcel: str) -> None:
        print(f"{parcel}: handed over in the {where()}")


@inspect.markcoroutinefunction
def track(parcel: str) -> Coroutine[Any, Any, None]:
    return Courier()(f"{parcel} with number")


async def process(step: Callable[[str], Any], parcel: str) -> None:
    if inspect.iscoroutinefunction(step):
        await step(parcel)
    else:
        await asyncio.to_thread(step, parcel)  # it may block


async def main() -> None:
    for step in (weigh, Courier(), track):
        await process(step, "violin")


if __name__ == "__main__":
    asyncio.run(main())
