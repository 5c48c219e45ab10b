"""All runs of a Runner share one context, unless you pass another."""

import asyncio
from contextvars import ContextVar, copy_context

door: ContextVar[str] = ContextVar("door", default="closed")


async def push(to: str) -> None:
    print(f"found it {door.get()}")
    door.set(to)


def main() -> None:
    with asyncio.Runner() as runner:  # copies the context here
        runner.run(push("open"))
        runner.run(push("wide open"))

        dollhouse = copy_context()
        runner.run(push("ajar"), context=dollhouse)
        print("in the dollhouse:", dollhouse[door])

        runner.run(push("locked"))

    asyncio.run(push("open"))  # a Runner, and so a copy, of its own
    print("outside:", door.get())


if __name__ == "__main__":
    main()
