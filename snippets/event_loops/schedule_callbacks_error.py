"""An exception in a callback reaches the loop's handler, not your await."""

import asyncio
from typing import Any


def weigh(parcel: str) -> None:
    if not parcel:
        raise ValueError("nothing on the scale")
    print(f"weighed {parcel}")


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    print(context["message"].partition(" at ")[0])  # without the file name
    print(f"  {context['exception']!r}")


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)
    for parcel in ("books", "", "boots"):
        loop.call_soon(weigh, parcel)
    await asyncio.sleep(0)
    print("main() notices nothing")


if __name__ == "__main__":
    asyncio.run(main(), debug=False)
