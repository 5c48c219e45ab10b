# /// script
# [tool.cookbook]
# varies = ['tasks\.py:\d+', 'took \d+\.\d+ seconds']
# ///
"""Let debug mode name the step that blocks the event loop."""

import asyncio
import logging
import re
import time


class ShortPaths(logging.Formatter):
    """Leave out where Python is installed."""

    def format(self, record: logging.LogRecord) -> str:
        return re.sub(r"\S+/(?=asyncio/)", "", super().format(record))


def print_label() -> None:
    time.sleep(0.15)  # a blocking call, as of a library


async def pack() -> None:
    await asyncio.sleep(0)
    print_label()


async def main() -> None:
    await asyncio.create_task(pack(), name="parcel 7")


if __name__ == "__main__":
    handler = logging.StreamHandler()
    handler.setFormatter(ShortPaths("%(levelname)s %(message)s"))
    logging.basicConfig(handlers=[handler])
    asyncio.run(main(), debug=True)
