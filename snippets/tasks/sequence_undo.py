"""Stop at the first failure, and undo what was done, in reverse."""

import asyncio
from contextlib import AsyncExitStack


async def mount(part: str) -> None:
    await asyncio.sleep(0)
    if part == "wheels":
        raise LookupError("no wheels in stock")
    print(f"mounted {part}")


async def remove(part: str) -> None:
    await asyncio.sleep(0)
    print(f"removed {part}")


async def assemble(parts: list[str]) -> None:
    async with AsyncExitStack() as undo:
        for part in parts:
            await mount(part)
            undo.push_async_callback(remove, part)
        undo.pop_all()  # everything went well: forget how to undo it


async def main() -> None:
    await assemble(["handlebar", "bell"])
    print("- the next bicycle")
    try:
        await assemble(["saddle", "chain", "wheels", "lamp"])
    except LookupError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
