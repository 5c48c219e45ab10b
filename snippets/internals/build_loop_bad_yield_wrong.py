"""asyncio does not understand what your loop does, nor the reverse."""

import asyncio
from collections.abc import Generator


class Sleep:
    def __await__(self) -> Generator[float, None, None]:
        yield 0.1  # a request that only your own loop knows


async def rest() -> None:
    await Sleep()


async def nap() -> None:
    await asyncio.sleep(0.1)


async def nod() -> None:
    await asyncio.sleep(0)


if __name__ == "__main__":
    try:
        asyncio.run(rest())
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")

    coroutine = nap()
    try:
        coroutine.send(None)  # what your loop does
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")

    coroutine = nod()
    print("sleep(0) yields:", coroutine.send(None))
    coroutine.close()
