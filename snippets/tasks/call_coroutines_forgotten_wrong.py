# /// script
# [tool.cookbook]
# dev-mode = "the warning is the point, and dev mode adds where it came from"
# ///
"""Without await the condition is a coroutine, and that is always true."""

import asyncio

GUESTS = {"Ada", "Grace"}


async def is_invited(name: str) -> bool:
    await asyncio.sleep(0)  # stand in for a look into a database
    return name in GUESTS


async def main() -> None:
    if is_invited("Mallory"):  # wrong: await is missing
        print("welcome, Mallory")

    if not await is_invited("Mallory"):
        print("sorry, Mallory")


if __name__ == "__main__":
    asyncio.run(main())
