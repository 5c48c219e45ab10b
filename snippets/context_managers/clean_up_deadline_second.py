"""A second cancellation arrives in the clean-up, and cuts it short."""

import asyncio


async def record() -> None:
    try:
        await asyncio.sleep(3600)
    finally:
        print("saving the tape")
        try:
            async with asyncio.timeout(5):
                await asyncio.sleep(1)  # stands in for the disk
            print("never printed")
        except TimeoutError:
            print("never printed")
        finally:
            print("disk released")  # no await: this always runs


async def main() -> None:
    recording = asyncio.create_task(record())
    await asyncio.sleep(0)
    recording.cancel()
    await asyncio.sleep(0.1)
    recording.cancel()  # somebody has lost patience
    await asyncio.wait([recording])
    print(f"cancelled: {recording.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
