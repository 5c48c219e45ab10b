"""A condition asks whether the lock is held, not by whom."""

import asyncio


async def ring(door: asyncio.Condition) -> None:
    door.notify()  # wrong: without "async with door"


async def listen(door: asyncio.Condition) -> None:
    await door.wait()  # wrong: gives away the lock of somebody else


async def main() -> None:
    door = asyncio.Condition()
    try:
        await ring(door)
    except RuntimeError as error:
        print(f"nobody holds the lock: {error}")

    listener = asyncio.create_task(listen(door))
    try:
        async with door:
            await ring(door)
            print("somebody holds it: no error")
            await asyncio.sleep(0)  # the listener starts
            print(f"main has the lock: {door.locked()}")
    except RuntimeError as error:
        print(f"main leaves its block: {error}")
    listener.cancel()
    await asyncio.wait([listener])


if __name__ == "__main__":
    asyncio.run(main())
