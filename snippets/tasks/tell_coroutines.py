"""Ask inspect what a thing is: a function, a coroutine, or awaitable."""

import asyncio
import inspect
from collections.abc import AsyncIterator


def pour(tea: str) -> str:
    return f"{tea} is in the cup"


async def brew(tea: str) -> str:
    await asyncio.sleep(0)
    return f"{tea} is ready"


async def refills(tea: str) -> AsyncIterator[str]:
    yield f"more {tea}"


def describe(label: str, thing: object) -> None:
    kinds = {
        "coroutine function": inspect.iscoroutinefunction(thing),
        "coroutine": inspect.iscoroutine(thing),
        "awaitable": inspect.isawaitable(thing),
    }
    found = [kind for kind, matches in kinds.items() if matches]
    print(f"{label:13} {', '.join(found) or 'none of the three'}")


async def main() -> None:
    describe("pour", pour)
    describe("brew", brew)
    mint = brew("mint")  # this makes an object, and runs nothing
    describe('brew("mint")', mint)
    task = asyncio.create_task(mint)
    describe("task", task)
    describe("refills", refills)  # async def with yield in it
    print(await task)


if __name__ == "__main__":
    asyncio.run(main())
