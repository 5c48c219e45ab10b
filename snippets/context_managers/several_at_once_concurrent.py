"""Open all at the same time: a task group inside the stack's block."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

SECONDS = {"organ": 0.1, "gong": 0.3, "harp": 0.5}


@asynccontextmanager
async def amplifier(name: str) -> AsyncIterator[str]:
    print(f"{name} on")
    try:
        await asyncio.sleep(SECONDS[name])  # tubes warm up
        if name == "gong":
            raise OSError("fuse blown")
        yield name
    finally:
        print(f"{name} off")


async def play(names: list[str]) -> None:
    async with AsyncExitStack() as stack:
        async with asyncio.TaskGroup() as group:  # ends before the stack
            tasks = [
                group.create_task(stack.enter_async_context(amplifier(name)))
                for name in names
            ]
        print(f"  playing {[task.result() for task in tasks]}")


async def main() -> None:
    await play(["organ", "harp"])
    try:
        await play(["organ", "gong", "harp"])
    except* OSError as group:
        print(f"OSError: {group.exceptions[0]}")


if __name__ == "__main__":
    asyncio.run(main())
