"""A generator that reads another closes it, too."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing


async def lines() -> AsyncGenerator[str]:
    try:
        for line in ("# Log", "fog", "# Watch 2", "whale!", "calm"):
            await asyncio.sleep(0.02)
            yield line
    finally:
        print("log closed")


async def entries() -> AsyncGenerator[str]:
    try:
        async with aclosing(lines()) as log:  # entries() is the consumer here
            async for line in log:
                if not line.startswith("#"):
                    yield line
    finally:
        print("filter closed")


async def main() -> None:
    async with aclosing(entries()) as stream:
        async for entry in stream:
            print(entry)
            if entry.endswith("!"):
                break
    print("all hands on deck")


if __name__ == "__main__":
    asyncio.run(main())
