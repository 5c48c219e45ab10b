"""A thread that reports to a loop which has ended."""

import asyncio
import threading

loop_is_closed = threading.Event()


def watch_lamp(loop: asyncio.AbstractEventLoop) -> None:
    loop_is_closed.wait(10)  # stand in for a slow device
    try:
        loop.call_soon_threadsafe(print, "the lamp is dark")
    except RuntimeError as error:
        print(f"in the thread: {type(error).__name__}: {error}")


async def main() -> threading.Thread:
    loop = asyncio.get_running_loop()
    watcher = threading.Thread(target=watch_lamp, args=(loop,), name="lamp")
    watcher.start()
    return watcher  # wrong: the thread goes on after the loop


if __name__ == "__main__":
    watcher = asyncio.run(main())
    loop_is_closed.set()
    watcher.join()
