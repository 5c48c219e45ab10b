# /// script
# requires-python = ">=3.13"
# ///
"""An uncaught QueueShutDown cancels the consumer that still works."""

import asyncio


async def paint(doors: asyncio.Queue[str]) -> None:
    while True:
        door = await doors.get()  # wrong: QueueShutDown ends the whole group
        try:
            await asyncio.sleep(0.1)
            print(f"{door} is painted")
        except asyncio.CancelledError:
            print(f"{door} is half painted")
            raise


async def main() -> None:
    doors: asyncio.Queue[str] = asyncio.Queue()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(paint(doors))
            group.create_task(paint(doors))  # for her there is no door
            doors.put_nowait("the blue door")
            doors.shutdown()
    except* asyncio.QueueShutDown as group_error:
        for error in group_error.exceptions:
            print(f"out of the group: {type(error).__name__}")


if __name__ == "__main__":
    asyncio.run(main())
