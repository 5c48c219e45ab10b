"""A task factory without keyword arguments: when it fails depends."""

import asyncio
from collections.abc import Callable
from contextvars import copy_context
from typing import Any


def old_factory(
    loop: asyncio.AbstractEventLoop, coro: Any
) -> asyncio.Task[Any]:
    return asyncio.Task(coro, loop=loop)  # wrong: **options is missing


async def sweep() -> None:
    pass


async def attempt(create: Callable[[Any], asyncio.Task[None]]) -> None:
    coro = sweep()
    try:
        await create(coro)
        print("  works")
    except TypeError as error:
        print(f"  {type(error).__name__}: {error}")
        coro.close()


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_task_factory(old_factory)
    print("nothing but the coroutine")
    await attempt(lambda coro: loop.create_task(coro))
    print("with a name")
    await attempt(lambda coro: loop.create_task(coro, name="broom"))
    print("with a context")
    context = copy_context()
    await attempt(lambda coro: loop.create_task(coro, context=context))
    loop.set_task_factory(None)


if __name__ == "__main__":
    asyncio.run(main())
