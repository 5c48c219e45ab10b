# /// script
# [tool.cookbook]
# pending = "SystemExit breaks off the run, which is shown"
# ///
"""SystemExit and KeyboardInterrupt in a callback end the program."""

import asyncio
from typing import Any


def end_of_day() -> None:
    raise SystemExit("the car park closes")


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    print("never printed")


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)
    loop.call_later(0.05, end_of_day)
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print("main() is cancelled, and may clean up")
        raise


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except SystemExit as reason:
        print(f"out of asyncio.run(): {reason!r}")
