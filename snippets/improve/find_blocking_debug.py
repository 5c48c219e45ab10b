# /// script
# [tool.cookbook]
# varies = ['took \d+\.\d+', '(?<=asyncio/)\w+\.py:\d+', 'when=[\d.]+']
# ///
"""Debug mode names the callback or the task whose step took long."""

import asyncio
import logging
import re
import sys
import time


class ShortPaths(logging.Formatter):
    """Leave out in which folders the files are."""

    def format(self, record: logging.LogRecord) -> str:
        text = re.sub(r"[^\s']*[/\\](?=asyncio)", "", super().format(record))
        return re.sub(r"[^\s']*[/\\](?=find_)", "", text)


def load_map() -> None:
    time.sleep(0.3)  # stands for any blocking call


async def find_route() -> None:
    load_map()


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 0.2  # the default is 0.1 seconds
    await loop.create_task(find_route(), name="route 66")
    loop.call_soon(load_map)
    await asyncio.sleep(0)
    loop.call_later(0.01, load_map)
    await asyncio.sleep(0.1)


if __name__ == "__main__":
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(ShortPaths("%(levelname)s: %(message)s"))
    logging.basicConfig(handlers=[handler])
    asyncio.run(main(), debug=True)
