"""A driver calls back from its own thread."""

import asyncio
import threading
import time
from collections.abc import Callable


class Thermometer:
    """Stands for a driver: it measures in a thread, then calls you."""

    def __init__(self, on_value: Callable[[float], None]) -> None:
        self._thread = threading.Thread(target=self._run, args=(on_value,))
        self._thread.start()

    def _run(self, on_value: Callable[[float], None]) -> None:
        time.sleep(0.1)
        on_value(21.5)

    def close(self) -> None:
        self._thread.join()


async def measure() -> float:
    loop = asyncio.get_running_loop()
    degrees: asyncio.Future[float] = loop.create_future()

    def finish(value: float) -> None:  # in the loop's thread
        if not degrees.done():
            degrees.set_result(value)

    def on_value(value: float) -> None:  # in the driver's thread
        loop.call_soon_threadsafe(finish, value)

    thermometer = Thermometer(on_value)
    try:
        return await degrees
    finally:
        # The driver must not call after the loop has been closed.
        await asyncio.to_thread(thermometer.close)


async def main() -> None:
    print(f"{await measure()} degrees")


if __name__ == "__main__":
    asyncio.run(main())
