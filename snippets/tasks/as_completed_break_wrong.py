"""Leaving the loop does not end the tasks that are still at work."""

import asyncio


async def search(shelf: str, seconds: float) -> str | None:
    await asyncio.sleep(seconds)
    print(f"  shelf {shelf} searched")
    return f"found on {shelf}" if shelf == "B" else None


async def main() -> None:
    tasks = [
        asyncio.create_task(search("A", 0.0)),
        asyncio.create_task(search("B", 0.2)),
        asyncio.create_task(search("C", 0.4)),
        asyncio.create_task(search("D", 10)),
    ]
    for next_done in asyncio.as_completed(tasks):
        if (answer := await next_done) is not None:
            print(answer)
            break
    print("still at work:", sum(not task.done() for task in tasks))
    await asyncio.sleep(0.5)

    for task in tasks:  # right: at once, not after half a second
        task.cancel()
    await asyncio.wait(tasks)
    print("cancelled:", sum(task.cancelled() for task in tasks))


if __name__ == "__main__":
    asyncio.run(main())
