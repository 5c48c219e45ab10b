"""Skip what depends on a failed step, and finish everything else."""

import asyncio

NEEDS: dict[str, list[str]] = {
    "flour": [],
    "plums": [],
    "dough": ["flour"],
    "cake": ["dough", "plums"],
    "photo": ["cake"],
}


class SkippedError(Exception):
    pass


async def run_step(step: str, needed: list[asyncio.Task[str]]) -> str:
    if needed:
        # Unlike await task, this raises no error of theirs, and if this
        # step is cancelled, it does not cancel them.
        await asyncio.wait(needed)
    for task in needed:
        if task.cancelled() or task.exception() is not None:
            raise SkippedError(f"needs {task.get_name()}")
    if step == "plums":
        raise LookupError("not in season")
    return f"{step} ready"


async def main() -> None:
    tasks: dict[str, asyncio.Task[str]] = {}
    for step, names in NEEDS.items():  # here already in a good order
        needed = [tasks[name] for name in names]
        tasks[step] = asyncio.create_task(run_step(step, needed), name=step)

    results = await asyncio.gather(*tasks.values(), return_exceptions=True)
    for step, result in zip(tasks, results, strict=True):
        print(f"{step}: {result!r}")


if __name__ == "__main__":
    asyncio.run(main())
