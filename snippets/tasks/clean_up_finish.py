"""A cleanup that runs to its end, however often you are cancelled."""

import asyncio
from collections.abc import Coroutine


async def finish(cleanup: Coroutine[object, object, None]) -> None:
    """Wait for the cleanup, and only then let a cancellation through."""
    task = asyncio.create_task(cleanup)
    interrupted = None
    while not task.done():
        try:
            await asyncio.wait([task])  # cancelling this leaves it alone
        except asyncio.CancelledError as error:
            interrupted = error
    task.result()  # raises the error of the cleanup
    if interrupted is not None:
        try:
            raise interrupted
        finally:
            interrupted = None  # or its traceback keeps this frame alive


async def return_key() -> None:
    await asyncio.sleep(0.4)  # must end by itself
    print("the key is back on its hook")


async def guard() -> None:
    print("took the key")
    try:
        await asyncio.sleep(3600)
    finally:
        await finish(return_key())


async def main() -> None:
    watch = asyncio.create_task(guard())
    for _ in range(3):
        await asyncio.sleep(0.05)
        watch.cancel()
    await asyncio.wait([watch])
    print(f"cancelled: {watch.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
