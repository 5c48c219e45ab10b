"""Tasks that share one context see what the others set."""

import asyncio
from contextvars import ContextVar, copy_context

leader: ContextVar[str] = ContextVar("leader", default="nobody")


async def climb(name: str) -> None:
    print(f"{name} follows {leader.get()}")
    leader.set(name)
    await asyncio.sleep(0)  # the others get their turn
    print(f"{name} now follows {leader.get()}")


async def main() -> None:
    print("- a copy for each task")
    async with asyncio.TaskGroup() as rope:
        for name in ("Ada", "Bob"):
            rope.create_task(climb(name), name=name)

    print("- one context for both")
    mountain = copy_context()
    async with asyncio.TaskGroup() as rope:
        for name in ("Ada", "Bob"):
            rope.create_task(climb(name), name=name, context=mountain)

    print("in the shared context:", mountain[leader])
    print("in main:", leader.get())


if __name__ == "__main__":
    asyncio.run(main())
