"""2019: wait_for() with a loop, and a TimeoutError of asyncio's own."""

import asyncio


async def ring(seconds: float) -> str:
    await asyncio.sleep(seconds)
    return "the door opens"


async def main() -> None:
    loop = asyncio.get_running_loop()
    bell = ring(0)
    try:
        # mypy knows that this argument is gone
        print(await asyncio.wait_for(bell, 0.1, loop=loop))
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")
        bell.close()

    try:
        print(await asyncio.wait_for(ring(60), 0.1))
    except asyncio.TimeoutError as error:  # noqa: UP041
        print(f"nobody opens: {type(error).__module__}.{type(error).__name__}")


if __name__ == "__main__":
    asyncio.run(main())
    # Two classes until Python 3.10: except TimeoutError caught only one.
    print(asyncio.TimeoutError is TimeoutError)  # noqa: UP041
