"""Cancel, wait for a while, cancel those again that are still there."""

import asyncio


async def stop(tasks: set[asyncio.Task[None]], patience: float) -> None:
    if not tasks:
        return  # asyncio.wait() wants at least one
    for task in tasks:
        task.cancel()
    done, slow = await asyncio.wait(tasks, timeout=patience)
    for task in slow:
        print(f"{task.get_name()}: cut off")
        task.cancel()  # arrives in its clean-up
    if slow:
        await asyncio.wait(slow, timeout=patience)


async def pump(pipe: str, seconds: float) -> None:
    try:
        await asyncio.sleep(3600)
    finally:
        await asyncio.sleep(seconds)
        print(f"{pipe}: stopped")


async def main() -> None:
    pumps = {
        asyncio.create_task(pump("water", 0.1), name="water"),
        asyncio.create_task(pump("oil", 3600), name="oil"),
    }
    try:
        await asyncio.sleep(0.1)  # the work
    finally:
        await stop(pumps, patience=0.4)
    print(f"still running: {sum(not task.done() for task in pumps)}")


if __name__ == "__main__":
    asyncio.run(main())
