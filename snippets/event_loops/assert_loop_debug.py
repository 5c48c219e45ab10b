"""Debug mode refuses call_soon() from another thread; plain mode does not."""

import asyncio
import threading
import time


def knock(loop: asyncio.AbstractEventLoop, opened: asyncio.Event) -> None:
    time.sleep(0.2)  # by now the loop sleeps in its selector
    try:
        loop.call_soon(print, "  the callback runs")  # wrong thread
        print("  accepted, but nobody woke the loop")
        time.sleep(0.2)
        print("  0.2 s later")
    except RuntimeError as error:
        print(f"  {type(error).__name__}: {error}")
    finally:
        loop.call_soon_threadsafe(opened.set)  # right, and wakes the loop


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 1  # no other debug message in between
    opened = asyncio.Event()
    visitor = threading.Thread(target=knock, args=(loop, opened))
    visitor.start()
    await opened.wait()
    visitor.join()


if __name__ == "__main__":
    for debug in (False, True):
        print(f"debug={debug}")
        asyncio.run(main(), debug=debug)
