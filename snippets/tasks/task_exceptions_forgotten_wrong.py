"""An error that nobody asks for is reported when its task is deleted."""

import asyncio
from typing import Any


async def rotate_logs() -> None:
    raise OSError("disk full")


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    print(f"{context['message']}: {context['exception']!r}")


async def main() -> None:
    # Without this, the logger "asyncio" gets it, with the traceback.
    asyncio.get_running_loop().set_exception_handler(report)

    rotation = asyncio.create_task(rotate_logs())
    await asyncio.sleep(0.1)
    print("failed:", rotation.done())  # and nothing is reported yet
    del rotation
    print("the last reference is gone")


if __name__ == "__main__":
    asyncio.run(main())
