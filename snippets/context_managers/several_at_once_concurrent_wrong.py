"""gather() leaves the others alone: they open when the stack has closed."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

powered: set[str] = set()
ready = asyncio.Event()


@asynccontextmanager
async def amplifier(name: str) -> AsyncIterator[str]:
    if name == "tuner":
        raise OSError("fuse blown")
    await asyncio.sleep(0.1)  # tubes warm up
    powered.add(name)
    ready.set()
    try:
        yield name
    finally:
        powered.discard(name)


async def main() -> None:
    try:
        async with AsyncExitStack() as stack:
            await asyncio.gather(  # wrong
                stack.enter_async_context(amplifier("tuner")),
                stack.enter_async_context(amplifier("harp")),
            )
    except OSError as error:
        print(f"{type(error).__name__}: {error}")
    print(f"the stack is closed, powered: {len(powered)}")
    await ready.wait()  # the program goes on
    print(f"a while later, powered: {len(powered)}")
    await stack.aclose()  # only for this demonstration


if __name__ == "__main__":
    asyncio.run(main())
