"""suppress() around the await hides a cancellation of your own, too."""

import asyncio
from contextlib import suppress


async def dive() -> None:
    try:
        await asyncio.sleep(60)
    finally:
        try:
            await asyncio.sleep(0.5)
            print("diver: slowly up")
        except asyncio.CancelledError:
            print("diver: torn up")
            raise


async def captain() -> None:
    diver = asyncio.create_task(dive())
    await asyncio.sleep(0)  # the diver is in the water
    diver.cancel()
    with suppress(asyncio.CancelledError):  # wrong
        await diver
    print("captain: sails on")


async def main() -> None:
    task = asyncio.create_task(captain())
    await asyncio.sleep(0.1)
    task.cancel()  # while the captain waits for the diver
    await asyncio.wait([task])
    print(f"captain cancelled: {task.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
