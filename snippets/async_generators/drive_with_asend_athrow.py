"""athrow(): raise an error at the yield where the generator stands."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing


class DoorBlocked(Exception):
    """Somebody stands in the door."""


async def lift() -> AsyncGenerator[str, int]:
    floor, answer = 0, "ready"
    try:
        while True:
            try:
                target = yield answer
            except DoorBlocked as error:  # an event like any other
                answer = f"floor {floor}, door open: {error}"
            else:
                await asyncio.sleep(0.02)  # move
                floor, answer = target, f"floor {target}"
    finally:
        print("parked")


async def main() -> None:
    async with aclosing(lift()) as cabin:
        print(await anext(cabin))
        print(await cabin.asend(3))
        print(await cabin.athrow(DoorBlocked("a piano")))
        print(await cabin.asend(5))

        try:  # the generator does not catch this: it ends
            await cabin.athrow(OSError("rope torn"))
        except OSError as error:
            print(f"back here: {type(error).__name__}: {error}")
        try:
            await cabin.asend(0)
        except StopAsyncIteration as error:
            print(f"out of order: {type(error).__name__}")


if __name__ == "__main__":
    asyncio.run(main())
