"""An asyncio.Event set from a thread does not wake the loop."""

import asyncio
import threading
import time


async def listen(thread_safe: bool) -> str:
    loop = asyncio.get_running_loop()
    bell = asyncio.Event()

    def ring() -> None:
        time.sleep(0.3)
        if thread_safe:
            loop.call_soon_threadsafe(bell.set)  # right
        else:
            bell.set()  # wrong: the loop sleeps on

    thread = threading.Thread(target=ring)
    started = loop.time()
    thread.start()
    async with asyncio.timeout(1.2):  # its timer wakes the loop at last
        await bell.wait()
    thread.join()  # it has nothing more to do
    on_time = loop.time() - started < 0.75
    return "heard at once" if on_time else "heard when the timer went off"


if __name__ == "__main__":
    # In debug mode, which python -X dev turns on, it is worse: see below.
    print("set in the thread:", asyncio.run(listen(False), debug=False))
    print("set in the loop:", asyncio.run(listen(True), debug=False))
