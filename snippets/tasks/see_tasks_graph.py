# /// script
# requires-python = ">=3.14"
# ///
"""Print who waits for whom, from a task outwards."""

import asyncio


def show(graph: asyncio.FutureCallGraph, depth: int = 0) -> None:
    """Print a task, what it is in, and those who await it."""
    task = graph.future
    assert isinstance(task, asyncio.Task)
    stack = " in ".join(
        entry.frame.f_code.co_qualname for entry in graph.call_stack
    )
    print(f"{'  ' * depth}{task.get_name()}: {stack}")
    for waiting in graph.awaited_by:
        show(waiting, depth + 1)


async def read_sensor() -> None:
    graph = asyncio.capture_call_graph()
    assert graph is not None
    show(graph)


async def measure() -> None:
    await read_sensor()


async def station() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(measure(), name="rain gauge")


async def main() -> None:
    await asyncio.create_task(station(), name="weather station")


if __name__ == "__main__":
    asyncio.run(main())
