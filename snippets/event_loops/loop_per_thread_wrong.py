"""call_soon() from another thread: not woken, or refused in debug mode."""

import asyncio
import threading
import time
from queue import SimpleQueue

Handles = tuple[asyncio.AbstractEventLoop, asyncio.Event]


async def serve(ready: SimpleQueue[Handles]) -> None:
    stop = asyncio.Event()
    ready.put((asyncio.get_running_loop(), stop))
    await stop.wait()


def ring_bell(*, debug: bool) -> None:
    ready: SimpleQueue[Handles] = SimpleQueue()
    job = serve(ready)
    thread = threading.Thread(target=lambda: asyncio.run(job, debug=debug))
    thread.start()
    loop, stop = ready.get(timeout=5)
    time.sleep(0.25)  # by now the loop sleeps: it has nothing to do
    rung = threading.Event()
    try:
        loop.call_soon(rung.set)  # wrong: this is not the loop's thread
        print("call_soon() rings the bell:", rung.wait(timeout=0.25))
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")

    loop.call_soon_threadsafe(rung.set)  # right: it wakes the loop
    print("call_soon_threadsafe() rings it:", rung.wait(timeout=5))
    loop.call_soon_threadsafe(stop.set)
    thread.join()


if __name__ == "__main__":
    for debug in (False, True):
        print(f"debug={debug}")
        ring_bell(debug=debug)
