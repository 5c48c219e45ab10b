"""A timeout around asend() ends the machine, for all who use it."""

import asyncio
from collections.abc import AsyncGenerator


async def kiln() -> AsyncGenerator[int, int]:
    temperature = 20
    while True:
        target = yield temperature
        await asyncio.sleep((target - temperature) / 1000)  # heat up
        temperature = target


async def main() -> None:
    pottery = kiln()
    print(f"{await anext(pottery)} degrees")
    print(f"{await pottery.asend(120)} degrees")
    try:
        async with asyncio.timeout(0.1):  # wrong: cancels the kiln itself
            print(f"{await pottery.asend(1120)} degrees")
    except TimeoutError as error:
        print(f"{type(error).__name__}")
    try:
        await pottery.asend(200)
    except StopAsyncIteration as error:
        print(f"{type(error).__name__}: the kiln is gone")
    print(f"athrow() then raises nothing: {await pottery.athrow(OSError())}")


if __name__ == "__main__":
    asyncio.run(main())
