"""Wait for a threading.Lock without a thread, and lose it never."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

scale = threading.Lock()


@asynccontextmanager
async def held(lock: threading.Lock) -> AsyncIterator[None]:
    # Ruff asks for an Event here, but threads would not set it.
    while not lock.acquire(blocking=False):  # noqa: ASYNC110
        await asyncio.sleep(0.02)  # cancelled here, we do not have it
    try:
        yield
    finally:
        lock.release()


async def weigh(parcel: str) -> None:
    async with held(scale):
        print(f"{parcel} weighs 2 kg")


async def main() -> None:
    scale.acquire()  # stands for a thread that is weighing
    try:
        async with asyncio.timeout(0.2):
            await weigh("the blue parcel")
    except TimeoutError:
        print("gave up")
    scale.release()  # that thread is done
    print(f"locked: {scale.locked()}")
    await weigh("the red parcel")


if __name__ == "__main__":
    asyncio.run(main())
