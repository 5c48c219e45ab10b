"""call_soon() from another thread does not wake a sleeping loop."""

import asyncio
import threading
import time


def press_bell(loop: asyncio.AbstractEventLoop, go: threading.Event) -> None:
    """Run in a thread, while the loop has nothing to do."""

    def answer(pressed: float) -> None:
        late = time.monotonic() - pressed > 0.1
        print("answered late" if late else "answered at once")

    time.sleep(0.2)  # now the loop sleeps
    try:
        loop.call_soon(answer, time.monotonic())  # wrong: another thread
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
    go.wait()  # the end of this thread would wake the loop too


async def main() -> None:
    loop = asyncio.get_running_loop()
    go = threading.Event()
    visitor = asyncio.create_task(asyncio.to_thread(press_bell, loop, go))
    await asyncio.sleep(0.6)  # this timer wakes the loop
    print("woken by the timer")
    go.set()
    await visitor


if __name__ == "__main__":
    asyncio.run(main(), debug=False)
    asyncio.run(main(), debug=True)
