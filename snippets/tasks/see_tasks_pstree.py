# /// script
# requires-python = ">=3.14"
# [tool.cookbook]
# platforms = ["linux"]
# varies = ['\.py:\d+']
# ///
"""Look at the tasks of another process, without stopping it."""

import asyncio
import re
import sys

SHOP = """
import asyncio
import ctypes

# Where the Yama module of Linux guards, only a parent may look: allow all.
ctypes.CDLL(None).prctl(0x59616D61, ctypes.c_ulong(-1), 0, 0, 0)

async def serve(order):
    await asyncio.sleep(60)

async def shop():
    async with asyncio.TaskGroup() as group:
        group.create_task(serve("tea"), name="table 1")
        group.create_task(serve("cake"), name="table 2")
        await asyncio.sleep(0)
        print("open", flush=True)

asyncio.run(shop())
"""


async def main() -> None:
    shop = await asyncio.create_subprocess_exec(
        sys.executable, "-c", SHOP, stdout=asyncio.subprocess.PIPE
    )
    try:
        assert shop.stdout is not None
        await shop.stdout.readline()  # its tasks are at work
        command = [sys.executable, "-m", "asyncio", "pstree", str(shop.pid)]
        tool = await asyncio.create_subprocess_exec(
            *command, stdout=asyncio.subprocess.PIPE
        )
        tree, _ = await tool.communicate()
        # Leave out where Python is installed.
        print(re.sub(r"\S+/(?=asyncio/)", "", tree.decode()).rstrip())
    finally:
        shop.kill()
        await shop.communicate()


if __name__ == "__main__":
    asyncio.run(main())
