# /// script
# [tool.cookbook]
# dev-mode = "debug mode reports the step in which you look around"
# stdin = "!import time\n!time.sleep(0.5)\ncontinue\n"
# ///
"""While you look, nothing else runs, and the clock goes on."""

import asyncio


async def knead() -> str:
    breakpoint()
    await asyncio.sleep(0.1)
    return "kneaded"


async def watch_oven() -> None:
    await asyncio.sleep(0.05)
    print("the oven is looked after")


async def main() -> None:
    oven = asyncio.create_task(watch_oven())
    try:
        async with asyncio.timeout(0.3):  # enough, without a debugger
            print(await knead())
    except TimeoutError:
        print("kneading took too long")
    await oven


if __name__ == "__main__":
    asyncio.run(main())
