# /// script
# [tool.cookbook]
# dev-mode = "debug mode reports the call that blocks the loop"
# ///
"""One call that does not give the thread back stops all tasks."""

import asyncio
import time

ticks = 0


async def clock() -> None:
    """Move the clock in the shop window, as long as somebody lets it."""
    global ticks
    while True:
        await asyncio.sleep(0.05)
        ticks += 1


def print_receipt() -> None:
    time.sleep(0.3)  # a library that waits in the old way


async def main() -> None:
    task = asyncio.create_task(clock())
    await asyncio.sleep(0)  # the clock starts to wait for its first tick

    print_receipt()  # wrong: keeps the only thread
    print(f"called: {ticks} ticks")

    await asyncio.to_thread(print_receipt)  # keeps another thread
    print("called in another thread: more than one tick:", ticks > 1)

    task.cancel()
    await asyncio.wait([task])


if __name__ == "__main__":
    asyncio.run(main())
