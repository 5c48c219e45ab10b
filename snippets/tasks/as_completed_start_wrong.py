"""Do not count on as_completed() to start your coroutines."""

import asyncio

started: list[str] = []


async def plant(tree: str) -> str:
    started.append(tree)
    await asyncio.sleep(0)
    return tree


async def main() -> None:
    trees = ("oak", "lime", "ash")
    # Wrong: coroutines. When do they start, and in which order?
    planted = asyncio.as_completed([plant(tree) for tree in trees])
    await asyncio.sleep(0.01)
    print("started before the loop:", len(started))
    print("planted:", len([await tree for tree in planted]))

    started.clear()  # right: tasks, which start now, and in this order
    tasks = [asyncio.create_task(plant(tree)) for tree in trees]
    await asyncio.sleep(0.01)
    print("started before the loop:", *started)
    for next_done in asyncio.as_completed(tasks):
        await next_done


if __name__ == "__main__":
    asyncio.run(main())
