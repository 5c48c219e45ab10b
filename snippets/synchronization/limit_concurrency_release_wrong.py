"""A permit given back twice: silent, or an error that hits another task."""

import asyncio


async def moor(boat: str, careless: bool, piers: asyncio.Semaphore) -> None:
    await piers.acquire()
    try:
        await asyncio.sleep(0)
        if careless:
            piers.release()  # wrong: the finally gives it back as well
    finally:
        piers.release()


async def main() -> None:
    for piers in (asyncio.Semaphore(2), asyncio.BoundedSemaphore(2)):
        print(type(piers).__name__)
        ends = await asyncio.gather(
            moor("gull", True, piers),
            moor("heron", False, piers),
            return_exceptions=True,
        )
        for boat, end in zip(("gull", "heron"), ends, strict=True):
            print(f"  {boat}: {end!r}")
        free = 0
        while not piers.locked():
            await piers.acquire()
            free += 1
        print(f"  free piers: {free} of 2")


if __name__ == "__main__":
    asyncio.run(main())
