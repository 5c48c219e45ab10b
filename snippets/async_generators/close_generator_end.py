"""asyncio.run() closes what is still open; errors are only logged."""

import asyncio
from collections.abc import AsyncGenerator
from typing import Any


async def bulbs(broken: bool) -> AsyncGenerator[str]:
    try:
        yield "on"
        yield "off"
    finally:
        await asyncio.sleep(0.02)
        if broken:
            raise OSError("the fuse has gone")
        print("switched off, to the end")


def report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    print(f"logged: {context['message'].partition(' <')[0]}")
    print(f"  {context['exception']!r}")


async def main() -> tuple[AsyncGenerator[str], ...]:
    asyncio.get_running_loop().set_exception_handler(report)
    lamp, lantern = bulbs(broken=False), bulbs(broken=True)
    print(await anext(lamp), await anext(lantern))
    print("main() returns")
    return lamp, lantern  # somebody keeps them: not garbage yet


if __name__ == "__main__":
    kept = asyncio.run(main())
    print("the loop is closed")
