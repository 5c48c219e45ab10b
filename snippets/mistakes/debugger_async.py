# /// script
# requires-python = ">=3.14"
# [tool.cookbook]
# dev-mode = "debug mode reports the step in which you look around"
# stdin = "price = await look_up('cake')\np price\ncontinue\n"
# ///
"""Await at the prompt of the debugger."""

import asyncio
import pdb

PRICES = {"tea": 3, "cake": 5}


async def look_up(item: str) -> int:
    await asyncio.sleep(0.05)
    return PRICES[item]


async def main() -> None:
    await pdb.set_trace_async()
    print("tea:", await look_up("tea"))


if __name__ == "__main__":
    asyncio.run(main())
