# /// script
# [tool.cookbook]
# dev-mode = "the deprecation warnings are the point"
# ///
"""2019: athrow() with type and value, run by the current loop."""

import asyncio
from collections.abc import AsyncGenerator


class PaperOut(Exception):
    """The tray is empty."""


async def printer() -> AsyncGenerator[str, str]:
    answer = "ready"
    while True:
        try:
            page = yield answer
            answer = f"printed {page}"
        except PaperOut as error:
            answer = f"waiting: {error}"


async def main() -> None:
    device = printer()
    await device.asend(None)  # type: ignore[arg-type]
    print(await device.asend("page 1"))
    print(await device.athrow(PaperOut, PaperOut("tray 2")))
    await device.aclose()


if __name__ == "__main__":
    try:
        loop = asyncio.get_event_loop()
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
        loop = asyncio.new_event_loop()
    loop.run_until_complete(main())
    loop.close()
