# /// script
# [tool.cookbook]
# dev-mode = "the SyntaxWarning of Python 3.14 is the point"
# ///
"""return in finally drops whatever is on its way up."""

import asyncio


async def count_sheep() -> int:
    sheep = 7
    try:
        await asyncio.sleep(60)
    finally:
        # Wrong: it belongs after the finally block.
        return sheep  # noqa: B012


async def main() -> None:
    counting = asyncio.create_task(count_sheep())
    await asyncio.sleep(0)
    counting.cancel()
    await asyncio.wait([counting])
    print(f"cancelled() is {counting.cancelled()}: {counting.result()} sheep")


if __name__ == "__main__":
    asyncio.run(main())
