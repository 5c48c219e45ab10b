"""cancel() on a task that waits, has not started, or is done."""

import asyncio


async def bake(cake: str, minutes: float) -> str:
    try:
        print(f"{cake}: in the oven")
        await asyncio.sleep(minutes)
        return "golden brown"
    finally:
        print(f"{cake}: out of the oven")


async def main() -> None:
    done = asyncio.create_task(bake("muffin", 0))
    waiting = asyncio.create_task(bake("tart", 60))
    await asyncio.wait([done])
    new = asyncio.create_task(bake("pie", 60))  # has no turn before cancel()

    tasks = {"muffin": done, "tart": waiting, "pie": new}
    for cake, task in tasks.items():
        print(f"{cake}: cancel() is {task.cancel()}", end=", ")
        print(f"cancelled() is {task.cancelled()}")

    await asyncio.wait(tasks.values())
    print("some time later")
    for cake, task in tasks.items():
        print(f"{cake}: cancelled() is {task.cancelled()}")
    print(f"muffin: {done.result()}")


if __name__ == "__main__":
    asyncio.run(main())
