"""2019: a class that gathers at the end what was started in the block."""

import asyncio
from collections.abc import Coroutine
from typing import Any


class WaitForAll:
    def __init__(self) -> None:
        self.tasks: list[asyncio.Task[None]] = []

    def create_task(self, work: Coroutine[Any, Any, None]) -> None:
        self.tasks.append(asyncio.ensure_future(work))

    async def __aenter__(self) -> "WaitForAll":
        return self

    async def __aexit__(self, *details: object) -> None:
        await asyncio.gather(*self.tasks)


async def unpack(box: str, room: WaitForAll) -> None:
    if box == "glass":
        raise OSError("glass is broken")
    await asyncio.sleep(0.05)
    if box == "large":
        room.create_task(unpack("small", room))
    print(f"{box} box unpacked")


async def move_in(*boxes: str) -> None:
    try:
        async with WaitForAll() as room:
            for box in boxes:
                room.create_task(unpack(box, room))
    except OSError as error:
        print(f"{type(error).__name__}: {error}")
    left = [task for task in room.tasks if not task.done()]
    print(f"the block is over, tasks still running: {len(left)}")
    await asyncio.wait(left)


async def main() -> None:
    await move_in("large")
    await move_in("glass", "books")


if __name__ == "__main__":
    asyncio.run(main())
