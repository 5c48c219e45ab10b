"""Wait for a threading.Lock in a thread, and give back what comes late."""

import asyncio
import threading
from collections.abc import AsyncIterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import asynccontextmanager

scale = threading.Lock()


@asynccontextmanager
async def held(lock: threading.Lock, pool: Executor) -> AsyncIterator[None]:
    acquiring = pool.submit(lock.acquire)

    def give_back(acquired: Future[bool]) -> None:
        if not acquired.cancelled():  # else the thread never began
            lock.release()

    try:
        await asyncio.wrap_future(acquiring)
    except asyncio.CancelledError:
        acquiring.add_done_callback(give_back)  # now, or when it has it
        raise
    try:
        yield
    finally:
        lock.release()


async def weigh(parcel: str, pool: Executor) -> None:
    async with held(scale, pool):
        print(f"{parcel} weighs 2 kg")


async def main(pool: Executor) -> None:
    scale.acquire()  # stands for a thread that is weighing
    try:
        async with asyncio.timeout(0.2):
            await weigh("the blue parcel", pool)
    except TimeoutError:
        print("gave up")
    finally:
        scale.release()  # that thread is done
    await weigh("the red parcel", pool)


if __name__ == "__main__":
    # Its end waits for threads, so it must not be in the loop.
    with ThreadPoolExecutor(max_workers=4) as pool:
        asyncio.run(main(pool))
    print(f"locked: {scale.locked()}")
