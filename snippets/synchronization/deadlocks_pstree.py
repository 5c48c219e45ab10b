# /// script
# requires-python = ">=3.14"
# [tool.cookbook]
# platforms = ["linux"]
# ///
"""Ask a process that stands still who waits for whom."""

import asyncio
import sys
from asyncio.subprocess import PIPE

KITCHEN = """
import asyncio
import ctypes

# Where the Yama module of Linux guards, only a parent may look: allow all.
ctypes.CDLL(None).prctl(0x59616D61, ctypes.c_ulong(-1), 0, 0, 0)
tasks = {}

async def ask(name):
    await asyncio.sleep(0)
    await tasks[name]

async def main():
    tasks["waiter"] = asyncio.create_task(ask("chef"), name="waiter")
    tasks["chef"] = asyncio.create_task(ask("waiter"), name="chef")
    await asyncio.sleep(0.1)
    print("open", flush=True)
    await asyncio.sleep(60)

asyncio.run(main())
"""


async def main() -> None:
    kitchen = await asyncio.create_subprocess_exec(
        sys.executable, "-c", KITCHEN, stdout=PIPE
    )
    try:
        assert kitchen.stdout is not None
        await kitchen.stdout.readline()  # both wait by now
        command = [sys.executable, "-m", "asyncio", "pstree"]
        tool = await asyncio.create_subprocess_exec(
            *command, str(kitchen.pid), stderr=PIPE
        )
        _, message = await tool.communicate()
        error, _, circle = message.decode().strip().partition("\n")
        print(error)
        for name in ("waiter", "chef"):
            print(f"{name} in the circle: {name in circle}")
    finally:
        kitchen.kill()
        await kitchen.communicate()


if __name__ == "__main__":
    asyncio.run(main())
