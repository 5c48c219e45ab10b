"""Say in one line what this shows."""

import asyncio


async def main() -> None:
    async with asyncio.timeout(1):
        await asyncio.sleep(0)
    print("one line that proves the claim")


if __name__ == "__main__":
    asyncio.run(main())
