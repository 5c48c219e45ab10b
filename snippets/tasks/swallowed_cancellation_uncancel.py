"""Whoever declines a cancellation has to take back the request, too."""

import asyncio


async def read_barometer() -> None:
    raise OSError("barometer broken")


async def keep_lighthouse(*, take_back: bool) -> None:
    this_task = asyncio.current_task()
    assert this_task is not None
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        if take_back:
            this_task.uncancel()
    print(f"not now, fog! cancelling() is {this_task.cancelling()}")

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(read_barometer())
    except* OSError as errors:
        print(f"  {errors.exceptions[0]}, go on")
    await asyncio.sleep(0)
    print("  the lamp is lit")


async def main() -> None:
    for take_back in (False, True):
        keeper = asyncio.create_task(keep_lighthouse(take_back=take_back))
        await asyncio.sleep(0)
        keeper.cancel()
        await asyncio.wait([keeper])
        print(f"  cancelled: {keeper.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
