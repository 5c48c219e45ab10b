"""Take turns: one item of each, until all have ended."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, aclosing


async def in_turns(*sources: AsyncGenerator[str]) -> AsyncGenerator[str]:
    async with AsyncExitStack() as stack:
        for source in sources:
            await stack.enter_async_context(aclosing(source))
        turns = deque(sources)
        while turns:
            source = turns.popleft()
            item = await anext(source, None)
            if item is not None:
                yield item
                turns.append(source)


async def guests(table: str, number: int) -> AsyncGenerator[str]:
    for guest in range(1, number + 1):
        await asyncio.sleep(0.01)
        yield f"{table}{guest}"


async def main() -> None:
    async with aclosing(in_turns(guests("A", 4), guests("B", 2))) as toasts:
        print([guest async for guest in toasts])


if __name__ == "__main__":
    asyncio.run(main())
