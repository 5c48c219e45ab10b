# /// script
# requires-python = ">=3.13"
# ///
"""The text of a group hides its errors; a few lines show them."""

import asyncio
import traceback


async def polish(shoe: str) -> None:
    raise LookupError(f"no {shoe} shoe")


async def main() -> None:
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(polish("left"))
            group.create_task(polish("right"))
    except* LookupError as errors:
        print("str():", errors)
        print("show_group:")
        lines = traceback.format_exception_only(errors, show_group=True)
        print("".join(lines), end="")


if __name__ == "__main__":
    asyncio.run(main())
