"""Set up a concert: every step starts when the steps it needs are done."""

import asyncio
from graphlib import TopologicalSorter

NEEDS = {
    "sound check": ["lights", "speakers"],
    "lights": ["stage"],
    "speakers": ["stage"],
    "stage": [],
}
SECONDS = {"stage": 0.2, "lights": 0.2, "speakers": 0.4, "sound check": 0.1}


async def run_step(step: str, needed: list[asyncio.Task[str]]) -> str:
    parts = [await task for task in needed]  # all of them run already
    print(f"{step}: start, with {parts}")
    await asyncio.sleep(SECONDS[step])
    print(f"{step}: done")
    return f"{step} ok"


async def main() -> None:
    # What others need comes first. A circle raises CycleError here.
    order = list(TopologicalSorter(NEEDS).static_order())

    tasks: dict[str, asyncio.Task[str]] = {}
    async with asyncio.TaskGroup() as group:
        for step in order:
            needed = [tasks[name] for name in NEEDS[step]]
            tasks[step] = group.create_task(run_step(step, needed), name=step)

    print(tasks["sound check"].result())


if __name__ == "__main__":
    asyncio.run(main())
