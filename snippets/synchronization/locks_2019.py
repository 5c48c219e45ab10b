"""The 2019 way: the lock is given its loop."""

import asyncio


async def paint(color: str, brush: asyncio.Lock) -> None:
    async with brush:
        await asyncio.sleep(0)
        print(f"painted {color}")


async def main() -> None:
    brush = asyncio.Lock()  # today: no loop, and made where you like
    async with asyncio.TaskGroup() as group:
        group.create_task(paint("red", brush))
        group.create_task(paint("blue", brush))


if __name__ == "__main__":
    loop = asyncio.new_event_loop()
    try:
        asyncio.Lock(loop=loop)  # type: ignore[call-arg]
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")
    finally:
        loop.close()
    asyncio.run(main())
