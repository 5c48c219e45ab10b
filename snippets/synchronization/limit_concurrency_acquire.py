"""Take the permit before the task is made: no crowd of waiting tasks."""

import asyncio

most = 0


async def stitch(patch: int) -> None:
    global most
    most = max(most, len(asyncio.all_tasks()) - 1)  # without main()
    await asyncio.sleep(0)


async def main() -> None:
    needles = asyncio.BoundedSemaphore(5)
    async with asyncio.TaskGroup() as group:
        for patch in range(1000):
            await needles.acquire()  # the loop waits, not a new task
            task = group.create_task(stitch(patch))
            # Runs at every end, also when it is cancelled before it starts.
            task.add_done_callback(lambda _: needles.release())
    print(f"1000 patches, tasks at the same time: {most}")


if __name__ == "__main__":
    asyncio.run(main())
