# /// script
# requires-python = ">=3.12"
# ///
"""A task in your own context: what it sets, you see."""

import asyncio
from contextvars import Context, ContextVar

session: ContextVar[str] = ContextVar("session", default="logged out")


def own_context() -> Context:
    """Return the context of the running task, not a copy."""
    task = asyncio.current_task()
    assert task is not None
    return task.get_context()


async def log_in(user: str) -> None:
    await asyncio.sleep(0)
    session.set(f"session of {user}")


async def main() -> None:
    await asyncio.create_task(log_in("Ada"))
    print("a copy:", session.get())

    await asyncio.create_task(log_in("Ada"), context=own_context())
    print("my own:", session.get())


if __name__ == "__main__":
    asyncio.run(main())
