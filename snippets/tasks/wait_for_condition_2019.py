"""The 2019 way: a loop for the condition, and `with await` to enter it."""

import asyncio


async def main() -> None:
    loop = asyncio.get_running_loop()
    try:
        # mypy knows that this argument is gone
        asyncio.Condition(loop=loop)  # type: ignore[call-arg]
    except TypeError as error:
        print(f"TypeError: {error}")

    bell = asyncio.Condition()
    try:
        with await bell:  # type: ignore
            print("never printed")
    except TypeError as error:
        print(f"TypeError: {error}")

    async with bell:
        print("async with:", bell.locked())


if __name__ == "__main__":
    asyncio.run(main())
