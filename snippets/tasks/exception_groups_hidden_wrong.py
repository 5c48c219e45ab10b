"""A task fails while it is cancelled: the group hides the cancellation."""

import asyncio


async def copy_files(started: asyncio.Event) -> None:
    try:
        started.set()
        await asyncio.sleep(3600)
    finally:
        raise OSError("disk full")  # the clean-up fails


async def back_up(started: asyncio.Event) -> None:
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(copy_files(started))
    except* OSError as errors:  # wrong: it is not all that happened
        print(f"handled: {errors.exceptions[0]!r}")
    await asyncio.sleep(0)
    print("the backup goes on")


async def main() -> None:
    started = asyncio.Event()
    backup = asyncio.create_task(back_up(started))
    await started.wait()
    backup.cancel()
    await asyncio.wait([backup])
    print("cancelled:", backup.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
