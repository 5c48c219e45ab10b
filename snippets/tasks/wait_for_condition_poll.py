"""Nobody can tell you: look, sleep, look again, and not forever."""

import asyncio
import time
from collections.abc import Callable


class Printer:
    """Somebody else's object: it has a state, and no way to wait for it."""

    def __init__(self, seconds: float) -> None:
        self._ready_at = time.monotonic() + seconds

    def is_ready(self) -> bool:
        return time.monotonic() >= self._ready_at


async def poll_until(condition: Callable[[], bool], every: float) -> None:
    # Ruff asks for an Event here, but nobody could set it.
    while not condition():  # noqa: ASYNC110
        await asyncio.sleep(every)


async def main() -> None:
    for name, seconds in {"laser": 0.2, "plotter": 3600.0}.items():
        printer = Printer(seconds)
        try:
            async with asyncio.timeout(0.6):
                await poll_until(printer.is_ready, every=0.05)
            print(f"{name}: ready")
        except TimeoutError:
            print(f"{name}: not ready in time")


if __name__ == "__main__":
    asyncio.run(main())
