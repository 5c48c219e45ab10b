# /// script
# [tool.cookbook]
# platforms = ["linux", "darwin"]
# ///
"""A signal.signal() handler that sets an event does not wake the loop."""

import asyncio
import signal
import threading
import time


def send_sigterm(loop: asyncio.AbstractEventLoop) -> None:
    main_thread = threading.main_thread().ident
    assert main_thread is not None
    time.sleep(0.2)  # by now the loop sleeps in its selector
    signal.pthread_kill(main_thread, signal.SIGTERM)  # as `kill` does
    time.sleep(0.3)
    print("0.3 s later something else wakes the loop")
    loop.call_soon_threadsafe(lambda: None)


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 1  # no other debug message in between
    stop = asyncio.Event()

    def on_signal(*_: object) -> None:
        print("the handler runs")
        stop.set()  # wrong: not loop.call_soon_threadsafe(stop.set)

    previous = signal.signal(signal.SIGTERM, on_signal)
    sender = threading.Thread(target=send_sigterm, args=(loop,))
    sender.start()
    try:
        await stop.wait()
        print("main() notices")
    finally:
        signal.signal(signal.SIGTERM, previous)
        sender.join()


if __name__ == "__main__":
    asyncio.run(main())
