"""A handler that raises cuts through code that has no await in it."""

import asyncio
import signal
import sys

till, safe = 100, 0


def on_signal(*_: object) -> None:
    sys.exit("stopped")  # wrong: raises wherever the program is


async def move_to_safe(euros: int) -> None:
    global till, safe
    till -= euros
    signal.raise_signal(signal.SIGTERM)  # it may come here, any time
    safe += euros


async def main() -> None:
    previous = signal.signal(signal.SIGTERM, on_signal)
    try:
        await move_to_safe(30)
    finally:
        signal.signal(signal.SIGTERM, previous)


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except SystemExit as error:
        print(f"{type(error).__name__}: {error}")
    print(f"{till} in the till + {safe} in the safe = {till + safe} of 100")
