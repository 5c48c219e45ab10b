"""Stop an endless stream with Ctrl+C."""

import asyncio
import signal
from collections.abc import AsyncGenerator
from contextlib import aclosing


async def departures() -> AsyncGenerator[int]:
    """Yield the minutes of ferries, forever."""
    minute = 0
    try:
        while True:
            yield minute
            minute += 20
            await asyncio.sleep(0.02)
    finally:
        print("radio off")


async def main() -> None:
    loop = asyncio.get_running_loop()
    async with aclosing(departures()) as ferries:
        async for minute in ferries:
            print(f"ferry at 08:{minute:02}")
            if minute == 40:  # stand in for you, and press Ctrl+C
                loop.call_soon(signal.raise_signal, signal.SIGINT)
                await asyncio.sleep(600)


if __name__ == "__main__":
    # As in a terminal: a shell starts jobs in the background with SIGINT off.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("stopped")
