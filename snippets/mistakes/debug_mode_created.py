"""Debug mode remembers where a task and a callback were made."""

import asyncio
from typing import Any


def report(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Print which line of this file made what has failed."""
    print(context["message"].partition(" weigh")[0])
    for frame in reversed(context.get("source_traceback", ())):
        if frame.filename == __file__:
            print(f"  made in {frame.name}(): {frame.line}")
            return
    print("  made: not recorded")


def weigh() -> None:
    raise ValueError("the scales are broken")


async def deliver() -> None:
    raise LookupError("no such street")


async def take_order() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)
    task = asyncio.create_task(deliver())
    loop.call_soon(weigh)
    await asyncio.wait([task])
    del task  # nobody has asked how it ended


if __name__ == "__main__":
    for debug in (False, True):
        print("debug mode on" if debug else "debug mode off")
        asyncio.run(take_order(), debug=debug)
