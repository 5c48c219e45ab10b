"""Turn the sprinkler off, and go on when it is off."""

import asyncio


async def sprinkle() -> None:
    print("valve open")
    try:
        await asyncio.sleep(3600)
    finally:
        await asyncio.sleep(0.1)  # the valve turns slowly
        print("valve closed")


async def stop(task: asyncio.Task[None]) -> None:
    """Cancel the task, wait for its end, and raise its error if it failed."""
    task.cancel()
    await asyncio.wait([task])
    if not task.cancelled():
        task.result()


async def main() -> None:
    sprinkler = asyncio.create_task(sprinkle())
    await asyncio.sleep(0.1)
    print("it rains")
    await stop(sprinkler)
    print(f"cancelled: {sprinkler.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
