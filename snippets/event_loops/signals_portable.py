"""The same with signal.signal(), which Windows has, too."""

import asyncio
import signal
from types import FrameType


async def main() -> None:
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()

    def on_signal(number: int, frame: FrameType | None) -> None:
        # Runs between two bytecodes of whatever the main thread does:
        # only hand the news over, and wake the loop.
        loop.call_soon_threadsafe(stop.set)

    numbers = (signal.SIGINT, signal.SIGTERM)
    previous = {number: signal.signal(number, on_signal) for number in numbers}
    try:
        loop.call_later(0.05, signal.raise_signal, signal.SIGTERM)
        print("lighthouse: on")
        await stop.wait()
        print("lighthouse: off, the keeper has signed the log")
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


if __name__ == "__main__":
    asyncio.run(main())
