"""A timeout entered in a task limits that task, not the one that uses it."""

import asyncio
from contextlib import AsyncExitStack


async def rehearse() -> None:
    await asyncio.sleep(0.3)
    print("  rehearsed to the end")


async def main() -> None:
    print("entered in a task group:")
    async with AsyncExitStack() as stack:
        async with asyncio.TaskGroup() as group:  # wrong for a timeout
            group.create_task(stack.enter_async_context(asyncio.timeout(0.1)))
        await rehearse()

    print("entered in the task that uses it:")
    try:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(asyncio.timeout(0.1))
            await rehearse()
    except TimeoutError:
        print("  stopped by the timeout")


if __name__ == "__main__":
    asyncio.run(main())
