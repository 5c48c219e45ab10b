"""A context can be entered once at a time."""

import asyncio
import threading
from contextvars import ContextVar, copy_context

page: ContextVar[int] = ContextVar("page", default=1)


def show(error: RuntimeError) -> None:
    before, _, rest = str(error).partition("<")
    print(f"RuntimeError: {before}<Context ...>{rest.rpartition('>')[2]}")


async def main() -> None:
    context = copy_context()

    async def inside() -> None:
        try:
            context.run(page.set, 2)  # wrong: this task is in it now
        except RuntimeError as error:
            show(error)

    await asyncio.create_task(inside(), context=context)

    entered, release = threading.Event(), threading.Event()

    def hold() -> None:
        entered.set()
        release.wait()

    holder = asyncio.create_task(asyncio.to_thread(context.run, hold))
    try:
        await asyncio.to_thread(entered.wait)
        # Wrong: the same copy for two calls in threads.
        await asyncio.to_thread(context.run, page.set, 3)
    except RuntimeError as error:
        show(error)
    finally:
        release.set()
    await holder


if __name__ == "__main__":
    asyncio.run(main())
