# /// script
# [tool.cookbook]
# exit-code = -14
# platforms = ["linux", "darwin"]
# no-timeline = "the kernel ends the process, and the record with it"
# ///
"""A last deadline that no task and no thread can hold up: SIGALRM."""

import asyncio
import signal
import time


def defrost() -> None:
    time.sleep(600)  # a thread cannot be cancelled


async def main() -> None:
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.call_later(0.05, signal.raise_signal, signal.SIGTERM)

    async with asyncio.TaskGroup() as group:
        fridge = group.create_task(asyncio.to_thread(defrost), name="fridge")
        await stop.wait()
        signal.alarm(1)  # from here on, this process lives one second
        fridge.cancel()
    print("main() is done, the thread is not", flush=True)


if __name__ == "__main__":
    asyncio.run(main())  # waits for the thread
    print("never reached")
