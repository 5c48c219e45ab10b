"""Looking at the clock when an item comes: too late, if none comes."""

import asyncio
from collections.abc import AsyncGenerator


async def passengers() -> AsyncGenerator[str]:
    yield "Ada"
    yield "Ben"
    await asyncio.sleep(0.6)
    print("the next train is in")
    yield "Carl"


async def main() -> None:
    loop = asyncio.get_running_loop()
    taxi: list[str] = []
    since = 0.0
    async for name in passengers():
        since = since if taxi else loop.time()
        taxi.append(name)
        # Wrong: this line is not reached while nobody comes.
        if len(taxi) == 3 or loop.time() - since > 0.3:
            print(taxi)
            taxi = []


if __name__ == "__main__":
    asyncio.run(main())
