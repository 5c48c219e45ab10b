# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# dev-mode = "3.12 and 3.13 warn about child watchers: that is the point"
# ///
"""The 2019 way to own a loop that may start child processes."""

import asyncio
import sys
from typing import Any


async def child() -> int:
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "")
    return await process.wait()


def attach_watcher(loop: asyncio.AbstractEventLoop) -> None:
    aio: Any = asyncio  # type checkers know that these names are gone
    watcher = aio.SafeChildWatcher()
    watcher.attach_loop(loop)
    aio.set_child_watcher(watcher)


if __name__ == "__main__":
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        attach_watcher(loop)
    except AttributeError as error:
        print(f"{type(error).__name__}: {error}")
    print("exit code", loop.run_until_complete(child()))
    asyncio.set_event_loop(None)
    loop.close()
