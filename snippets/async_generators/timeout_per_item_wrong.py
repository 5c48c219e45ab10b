"""A timeout around anext() ends the generator: the rest is lost."""

import asyncio
from collections.abc import AsyncGenerator


async def eggs() -> AsyncGenerator[str]:
    try:
        yield "egg 1"
        await asyncio.sleep(0.5)
        yield "egg 2"
        yield "egg 3"
    except asyncio.CancelledError:
        print("  the hen is cancelled, and gone")
        raise


async def main() -> None:
    hen = eggs()
    while True:
        try:
            egg = await asyncio.wait_for(anext(hen), timeout=0.2)  # wrong
        except TimeoutError as error:
            print(f"{type(error).__name__}: try again")
        except StopAsyncIteration as error:
            print(f"{type(error).__name__}: that was all")
            break
        else:
            print(egg)


if __name__ == "__main__":
    asyncio.run(main())
