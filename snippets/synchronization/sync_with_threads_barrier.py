"""Two threads and a task start together, or do not wait in vain."""

import asyncio
import threading


def warm_up(start: threading.Barrier, oven: str) -> str:
    """Runs in a thread."""
    try:
        start.wait(timeout=5)
    except threading.BrokenBarrierError:
        return f"{oven}: stays off"
    return f"{oven}: on"


async def watch(start: threading.Barrier, ready: bool) -> str:
    try:
        if not ready:
            await asyncio.sleep(60)  # cancelled by the timeout below
        await asyncio.to_thread(start.wait, 5)
    except BaseException:  # a cancellation, or an error
        start.abort()  # or the threads wait on for one who has left
        raise
    return "watch: begins"


async def bake(ready: bool) -> None:
    start = threading.Barrier(3)
    async with asyncio.TaskGroup() as group:
        ovens = [
            group.create_task(asyncio.to_thread(warm_up, start, oven))
            for oven in ("left oven", "right oven")
        ]
        try:
            async with asyncio.timeout(0.3):
                print(await watch(start, ready))
        except TimeoutError:
            print("watch: did not come")
    for oven in ovens:
        print(oven.result())


async def main() -> None:
    await bake(ready=True)
    await bake(ready=False)


if __name__ == "__main__":
    asyncio.run(main())
