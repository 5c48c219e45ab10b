"""Whoever awaits a cancelled task gets the CancelledError, too."""

import asyncio


async def deliver() -> None:
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError as error:
        print(f"parcel: {error!r}")
        raise


async def main() -> None:
    main_task = asyncio.current_task()
    assert main_task is not None
    parcel = asyncio.create_task(deliver())
    await asyncio.sleep(0)
    parcel.cancel("no such address")
    try:
        await parcel
    except Exception as error:
        print(f"never printed: {error!r}")
    except asyncio.CancelledError as error:
        if main_task.cancelling():
            raise  # it is main() that somebody cancels
        print(f"main: {error!r}")
    print(f"cancelled: parcel {parcel.cancelled()}, ", end="")
    print(f"main {main_task.cancelling() > 0}")


if __name__ == "__main__":
    asyncio.run(main())
