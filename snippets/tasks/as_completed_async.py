# /// script
# requires-python = ">=3.13"
# ///
"""async for gives you your own tasks back, in the order they finish."""

import asyncio

SECONDS = {"amethyst": 0.4, "pearl": 0.0, "ruby": 0.2}


async def polish(gem: str) -> int:
    await asyncio.sleep(SECONDS[gem])
    if gem == "pearl":
        raise ValueError("pearls are not polished")
    return len(gem)


async def main() -> None:
    tasks: dict[asyncio.Future[int], str] = {
        asyncio.create_task(polish(gem)): gem for gem in SECONDS
    }
    async for task in asyncio.as_completed(tasks):
        gem = tasks[task]
        try:
            print(f"{gem}: {await task} carats")
        except ValueError as error:
            print(f"{gem}: {error}")


if __name__ == "__main__":
    asyncio.run(main())
