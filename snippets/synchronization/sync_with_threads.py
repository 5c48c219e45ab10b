"""A camera in a thread and a dome in a task wait for each other."""

import asyncio
import threading
import time


def expose(
    loop: asyncio.AbstractEventLoop,
    dome_open: threading.Event,
    exposed: asyncio.Event,
) -> None:
    """Runs in a thread."""
    if not dome_open.wait(timeout=5):  # blocks this thread only
        raise TimeoutError("the dome did not open")
    print("camera: exposing")
    time.sleep(0.1)
    loop.call_soon_threadsafe(exposed.set)  # the loop sets it, and wakes up


async def main() -> None:
    loop = asyncio.get_running_loop()
    dome_open = threading.Event()  # the thread waits for it
    exposed = asyncio.Event()  # the task waits for it
    async with asyncio.TaskGroup() as group:
        group.create_task(
            asyncio.to_thread(expose, loop, dome_open, exposed), name="camera"
        )
        print("dome: opening")
        await asyncio.sleep(0.1)
        dome_open.set()  # blocks nobody, so a task may call it
        await exposed.wait()
        print("dome: closing")


if __name__ == "__main__":
    asyncio.run(main())
