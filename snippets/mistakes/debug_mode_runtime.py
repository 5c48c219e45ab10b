# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# varies = ['took \d+\.\d+ seconds']
# ///
"""Turn debug mode on in a running service, and off again."""

import asyncio
import logging
import os
import signal
import time


def toggle(loop: asyncio.AbstractEventLoop) -> None:
    loop.set_debug(not loop.get_debug())
    print("debug mode", "on" if loop.get_debug() else "off")


def bake() -> None:
    time.sleep(0.5)  # the call that you search


async def serve(hours: int) -> None:
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 0.3  # seconds
    for hour in range(hours):
        if hour in {1, 2}:
            os.kill(os.getpid(), signal.SIGUSR1)  # as you do, with `kill`
            await asyncio.sleep(0.1)
        print(f"hour {hour}")
        loop.call_soon(bake)
        await asyncio.sleep(0)


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGUSR1, toggle, loop)
    try:
        await serve(hours=3)
    finally:
        loop.remove_signal_handler(signal.SIGUSR1)


if __name__ == "__main__":
    logging.basicConfig(format="%(levelname)s %(message)s")
    asyncio.run(main(), debug=False)
