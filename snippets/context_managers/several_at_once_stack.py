"""As many as the list has, and none stays open if one cannot be opened."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager


@asynccontextmanager
async def microphone(name: str) -> AsyncIterator[str]:
    await asyncio.sleep(0)
    if name == "choir":
        raise OSError("the choir's microphone has no power")
    print(f"{name} on")
    try:
        yield name
    finally:
        print(f"{name} off")
        await asyncio.sleep(0)


async def record(names: list[str]) -> None:
    async with AsyncExitStack() as stack:
        open_ones = [
            await stack.enter_async_context(microphone(name)) for name in names
        ]
        print(f"  recording {' and '.join(open_ones)}")


async def main() -> None:
    await record(["piano", "violin"])
    try:
        await record(["bass", "drums", "choir", "flute"])
    except OSError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
