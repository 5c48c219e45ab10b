# /// script
# [tool.cookbook]
# pending = "what becomes of a task that is left is shown"
# ///
"""What asyncio.run() does after main() has returned, in its order."""

import asyncio
import threading
from collections.abc import AsyncIterator

kept: list[object] = []  # what main() leaves behind, and we hold on to


async def keep_watch() -> None:
    try:
        await asyncio.Event().wait()
    finally:
        print("1. the task that was left is cancelled")


async def read_log(closed: threading.Event) -> AsyncIterator[str]:
    try:
        yield "07:00 lamp off"
        yield "19:00 lamp on"
    finally:
        await asyncio.sleep(0)  # the loop can still be used here
        print("2. the async generator is closed")
        closed.set()


def archive(closed: threading.Event) -> None:
    closed.wait()
    print("3. the thread ends; the loop has waited for it")


async def main() -> asyncio.AbstractEventLoop:
    log = read_log(closed := threading.Event())
    kept.extend([log, asyncio.create_task(keep_watch())])
    print("main() reads:", await anext(log))
    loop = asyncio.get_running_loop()
    kept.append(loop.run_in_executor(None, archive, closed))
    await asyncio.sleep(0)  # one turn: the watch begins
    return loop


if __name__ == "__main__":
    loop = asyncio.run(main())
    try:
        asyncio.get_event_loop()
    except RuntimeError:
        print("4. the thread has forgotten the loop")
    print("5. the loop is closed:", loop.is_closed())
