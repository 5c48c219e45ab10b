# /// script
# requires-python = ">=3.13"
# ///
"""A loop that names every task after its coroutine."""

import asyncio
from typing import Any


class NamingLoop(asyncio.EventLoop):
    def create_task(self, coro: Any, **options: Any) -> asyncio.Task[Any]:
        if options.get("name") is None:
            options["name"] = getattr(coro, "__qualname__", None)
        return super().create_task(coro, **options)


async def fold_napkins() -> None:
    task = asyncio.current_task()
    print("helper:", task.get_name() if task else "nobody")


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(fold_napkins())
        group.create_task(fold_napkins(), name="table 7")


if __name__ == "__main__":
    asyncio.run(main(), loop_factory=NamingLoop)
