"""timeout() needs async with, inside a coroutine."""

import asyncio


async def main() -> None:
    try:
        with asyncio.timeout(5):  # type: ignore[attr-defined]
            await asyncio.sleep(0)  # wrong: with instead of async with
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
    try:
        asyncio.timeout(5)  # wrong: no loop runs here
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
