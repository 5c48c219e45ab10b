"""Shrink a photo with blocking code while the loop answers visitors."""

import asyncio
import time


def shrink(photo: str, *, width: int) -> str:
    """Stand in for a library that knows nothing of asyncio."""
    time.sleep(0.6)
    return f"{photo} at {width} pixels"


async def answer_visitors() -> None:
    for visitor in ("Ada", "Grace"):
        await asyncio.sleep(0.1)
        print(f"answered {visitor}")


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(answer_visitors())
        thumbnail = await asyncio.to_thread(shrink, "lake.jpg", width=320)
        print(thumbnail)


if __name__ == "__main__":
    asyncio.run(main())
