"""2019 passed loop= to everything, to be sure which thread's loop it was."""

import asyncio
from collections.abc import Callable
from typing import Any


def attempt(make: Callable[..., Any], *args: Any) -> None:
    try:
        made = make(*args, loop=asyncio.get_running_loop())
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")
    else:
        print("worked:", type(made).__name__)


async def main() -> None:
    attempt(asyncio.sleep, 1)
    attempt(asyncio.Lock)
    attempt(asyncio.Queue)
    attempt(asyncio.gather)
    attempt(asyncio.Future)


if __name__ == "__main__":
    asyncio.run(main())
