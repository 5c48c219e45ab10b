"""Ask the sorter what is ready, each time something is done."""

import asyncio
from collections.abc import Awaitable, Callable
from graphlib import TopologicalSorter

NEEDS = {
    "app": ["core", "window"],
    "window": ["fonts"],
    "core": [],
    "fonts": [],
}


async def run_graph(
    graph: dict[str, list[str]], work: Callable[[str], Awaitable[None]]
) -> None:
    async def run(node: str) -> str:
        await work(node)
        return node

    sorter = TopologicalSorter(graph)
    sorter.prepare()  # raises CycleError
    running: set[asyncio.Task[str]] = set()
    async with asyncio.TaskGroup() as group:
        while sorter.is_active():
            for node in sorter.get_ready():
                running.add(group.create_task(run(node), name=node))
            done, running = await asyncio.wait(
                running, return_when=asyncio.FIRST_COMPLETED
            )
            sorter.done(*(task.result() for task in done))


async def main() -> None:
    machines = asyncio.Semaphore(2)

    async def compile_part(part: str) -> None:
        async with machines:
            print(f"{part}: compile")
            await asyncio.sleep(0.6 if part == "core" else 0.1)
            print(f"{part}: done")

    await run_graph(NEEDS, compile_part)


if __name__ == "__main__":
    asyncio.run(main())
