"""aclose() does not interrupt a generator that waits: cancel its task."""

import asyncio
from collections.abc import AsyncGenerator


async def tickets() -> AsyncGenerator[int]:
    try:
        yield 1
        await asyncio.sleep(600)  # nobody comes
        yield 2
    finally:
        print("counter closed")


async def serve(queue: AsyncGenerator[int]) -> None:
    async for number in queue:
        print(f"ticket {number}")


async def main() -> None:
    queue = tickets()
    server = asyncio.create_task(serve(queue))
    await asyncio.sleep(0.1)  # it waits for ticket 2
    try:
        await queue.aclose()  # wrong: server is inside
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
    try:
        await anext(queue)  # wrong for the same reason
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")

    server.cancel()  # right: it is cancelled where it waits
    await asyncio.wait([server])
    print(f"cancelled: {server.cancelled()}")


if __name__ == "__main__":
    asyncio.run(main())
