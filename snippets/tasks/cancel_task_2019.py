"""2019: the class Task knew all tasks, and Exception meant all errors."""

import asyncio


async def record() -> None:
    while True:
        try:
            await asyncio.sleep(60)
        except Exception as error:  # caught the cancellation in Python 3.7
            print(f"goes on after {error!r}")


async def main() -> None:
    recording = asyncio.create_task(record())
    await asyncio.sleep(0)
    try:
        for task in asyncio.Task.all_tasks():  # type: ignore[attr-defined]
            task.cancel()
    except AttributeError as error:
        print(f"{type(error).__name__}: {error}")

    recording.cancel()  # today
    await asyncio.wait([recording], timeout=5)
    print(f"cancelled: {recording.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
