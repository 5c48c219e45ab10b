"""_set_running_loop() is all that makes a loop the running one."""

import asyncio
from typing import Any

aio: Any = asyncio  # for type checkers, this is not enough of a loop


class Sundial:
    """Not a loop at all: it only knows the time."""

    def time(self) -> float:
        return 12.0


async def noon() -> float:
    return asyncio.get_running_loop().time()


if __name__ == "__main__":
    coroutine = noon()
    aio._set_running_loop(Sundial())
    try:
        coroutine.send(None)
    except StopIteration as end:
        print("the running loop says:", end.value)
    finally:
        aio._set_running_loop(None)
