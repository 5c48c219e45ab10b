"""One item of each at a time, like zip(), and all of them at once."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, aclosing


async def zipped(*sources: AsyncGenerator[int]) -> AsyncGenerator[list[int]]:
    """End with the first source that ends."""

    async def step(source: AsyncGenerator[int]) -> int | None:
        return await anext(source, None)

    async with AsyncExitStack() as stack:
        for source in sources:
            await stack.enter_async_context(aclosing(source))
        while True:
            async with asyncio.TaskGroup() as group:  # no yield in here
                steps = [group.create_task(step(each)) for each in sources]
            row = [task.result() for task in steps]
            items = [item for item in row if item is not None]
            if len(items) < len(sources):
                break
            yield items


async def camera(name: str, frames: int) -> AsyncGenerator[int]:
    try:
        for frame in range(frames):
            await asyncio.sleep(0.1)
            yield frame
    finally:
        print(f"{name}: closed")


async def main() -> None:
    pairs = zipped(camera("left", 9), camera("right", 3))
    async with aclosing(pairs):
        async for left, right in pairs:
            print(f"left {left}, right {right}")


if __name__ == "__main__":
    asyncio.run(main())
