"""A TimeoutError that leaves the finally replaces the cancellation."""

import asyncio


async def save_tape() -> None:
    await asyncio.sleep(3600)  # the disk does not answer


async def record() -> None:
    try:
        await asyncio.sleep(3600)
    finally:
        async with asyncio.timeout(0.1):
            await save_tape()  # wrong: nobody catches the TimeoutError


async def main() -> None:
    recording = asyncio.create_task(record())
    await asyncio.sleep(0)
    recording.cancel()
    await asyncio.wait([recording])
    print(f"cancelled: {recording.cancelled()}")
    if not recording.cancelled():
        print(f"exception: {recording.exception()!r}")


if __name__ == "__main__":
    asyncio.run(main())
