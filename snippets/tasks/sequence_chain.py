"""Steps in a list: feed the result of each into the next."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable

Step = Callable[[str], Awaitable[str]]


async def translate(letter: str) -> str:
    await asyncio.sleep(0)
    return letter.replace("Hello", "Ciao")


async def sign(letter: str) -> str:
    await asyncio.sleep(0)
    return f"{letter}, Ada"


async def seal(letter: str) -> str:
    await asyncio.sleep(0)
    return f"[{letter}]"


async def run_steps(letter: str, steps: Iterable[Step]) -> str:
    for step in steps:
        letter = await step(letter)
        print(f"  {letter}")
    return letter


async def main() -> None:
    print("done:", await run_steps("Hello Bob", [translate, sign, seal]))
    print("done:", await run_steps("Hello Eve", [sign, translate]))


if __name__ == "__main__":
    asyncio.run(main())
