"""Four ways to swallow a cancellation."""

import asyncio
from contextlib import suppress


async def base_exception() -> None:
    try:
        await asyncio.sleep(60)
    except BaseException as error:
        print(f"log: {error!r}")


async def bare_except() -> None:
    try:
        await asyncio.sleep(60)
    except:  # noqa: E722
        print("log: something failed")


async def suppressed() -> None:
    with suppress(asyncio.CancelledError):
        await asyncio.sleep(60)


async def translated() -> None:
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        raise RuntimeError("stopped") from None


async def main() -> None:
    for mistake in (base_exception, bare_except, suppressed, translated):
        task = asyncio.create_task(mistake())
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print(f"{mistake.__name__}: cancelled() is {task.cancelled()}", end="")
        print(f", exception() is {task.exception()!r}")


if __name__ == "__main__":
    asyncio.run(main())
