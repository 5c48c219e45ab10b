"""Where an async comprehension compiles, and where it does not."""

import asyncio
from collections.abc import AsyncGenerator

SOURCES = {
    "def": "def f():\n    return [x async for x in beds()]",
    "await in a def": "def f():\n    return [await x for x in beds()]",
    "lambda": "async def f():\n    return lambda: [x async for x in beds()]",
    "class": "async def f():\n class C:\n  all = [x async for x in beds()]",
    "async def": "async def f():\n    return [x async for x in beds()]",
    "def, in ( )": "def f():\n    return (x async for x in beds())",
}


async def beds() -> AsyncGenerator[str]:
    for bed in ("leek", "kale"):
        await asyncio.sleep(0.01)
        yield bed


def labels() -> AsyncGenerator[str]:
    """A plain function may make the generator, and another read it."""
    return (bed.upper() async for bed in beds())


async def main() -> None:
    print([label async for label in labels()])


if __name__ == "__main__":
    for place, source in SOURCES.items():
        try:
            compile(source, "garden.py", "exec")
        except SyntaxError as error:
            print(f"{place}: {type(error).__name__}: {error.msg}")
        else:
            print(f"{place}: compiles")
    asyncio.run(main())
