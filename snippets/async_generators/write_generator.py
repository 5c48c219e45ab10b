"""Fetch an archive page by page, and hand out its letters one by one."""

import asyncio
from collections.abc import AsyncGenerator

PAGES = [["Ada", "Carl"], ["Mileva"], []]


async def fetch_page(number: int) -> list[str]:
    """Stand in for a request to an archive that answers in pages."""
    await asyncio.sleep(0.05)
    return PAGES[number]


async def letters() -> AsyncGenerator[str]:
    print("  connected")
    try:
        number = 0
        while page := await fetch_page(number):
            print(f"  page {number} fetched")
            for letter in page:
                yield letter  # stops here until the consumer asks again
            number += 1
    finally:
        print("  disconnected")


async def main() -> None:
    archive = letters()
    print("nothing has run yet")
    async for letter in archive:
        print(f"letter from {letter}")
    print("all read")


if __name__ == "__main__":
    asyncio.run(main())
