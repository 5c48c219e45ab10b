"""A sensor driver calls back from its own thread, into the loop."""

import asyncio
import threading
from collections.abc import Callable


def drive_sensor(report: Callable[[float | None], None]) -> None:
    """Stand in for a library that owns a thread and calls you from it."""
    for celsius in (19.5, 20.0, 20.5):
        report(celsius)
    report(None)  # no more readings


async def main() -> None:
    loop = asyncio.get_running_loop()
    readings: asyncio.Queue[float | None] = asyncio.Queue()

    def report(celsius: float | None) -> None:
        # This runs in the thread, and put_nowait() runs in the loop.
        loop.call_soon_threadsafe(readings.put_nowait, celsius)

    driver = threading.Thread(target=drive_sensor, args=(report,))
    driver.start()
    while (celsius := await readings.get()) is not None:
        print(f"{celsius} °C")
    await asyncio.to_thread(driver.join)
    print("driver ended")


if __name__ == "__main__":
    asyncio.run(main())
