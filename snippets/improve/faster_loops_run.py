# /// script
# requires-python = ">=3.12"
# dependencies = ["uvloop>=0.22"]
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""Run a program on uvloop if it is there, and on asyncio's loop if not."""

import asyncio
from collections.abc import Callable

try:
    import uvloop
except ImportError:  # Windows, PyPy, or a Python that is too new
    LOOP: Callable[[], asyncio.AbstractEventLoop] | None = None
else:
    LOOP = uvloop.new_event_loop


async def main() -> None:
    loop = asyncio.get_running_loop()
    print("running on", type(loop).__module__)


if __name__ == "__main__":
    asyncio.run(main(), loop_factory=LOOP)
