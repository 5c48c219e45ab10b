"""A task gives up waiting, and its thread takes the lock all the same."""

import asyncio
import threading

scale = threading.Lock()


async def weigh(parcel: str) -> None:
    await asyncio.to_thread(scale.acquire)  # wrong: nothing stops the thread
    try:
        print(f"{parcel} weighs 2 kg")
    finally:
        scale.release()


async def main() -> None:
    scale.acquire()  # stands for a thread that is weighing
    try:
        async with asyncio.timeout(0.2):
            await weigh("the blue parcel")
    except TimeoutError:
        print("gave up")
    scale.release()  # that thread is done
    await asyncio.sleep(0.3)
    print(f"locked, for nobody: {scale.locked()}")


if __name__ == "__main__":
    asyncio.run(main())
