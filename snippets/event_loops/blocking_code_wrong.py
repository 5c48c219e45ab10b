# /// script
# [tool.cookbook]
# varies = ['took \d+\.\d+ seconds']
# ///
"""Blocking code in a coroutine stops all others; debug mode names it."""

import asyncio
import logging
import sys
import time


def shrink(photo: str) -> str:
    time.sleep(0.5)
    return f"{photo} is small"


async def shrink_photo() -> None:
    print(shrink("lake.jpg"))  # wrong: the loop waits too


async def answer(visitor: str) -> None:
    print(f"answered {visitor}")


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 0.3  # seconds; the default is 0.1
    photo = loop.create_task(shrink_photo(), name="shrink")
    visitor = loop.create_task(answer("Ada"))  # has to wait half a second
    await photo
    await visitor


if __name__ == "__main__":
    logging.basicConfig(stream=sys.stdout, format="%(levelname)s: %(message)s")
    asyncio.run(main(), debug=True)
