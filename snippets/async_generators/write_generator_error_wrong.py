"""An error ends a generator: asked again, it has nothing more."""

import asyncio
from collections.abc import AsyncGenerator


async def wave_heights() -> AsyncGenerator[str]:
    for answer in ("1.2 m", "", "1.4 m"):
        await asyncio.sleep(0.05)  # ask the buoy
        if not answer:
            raise ConnectionError("a wave in the way")
        yield answer


async def main() -> None:
    heights = wave_heights()
    while True:
        try:
            async for height in heights:
                print(height)
            break
        except ConnectionError as error:  # wrong: nothing left to go on with
            print(f"{type(error).__name__}: {error}")
    print("1.4 m never comes")


if __name__ == "__main__":
    asyncio.run(main())
