"""Measure how late the loop is: a task that sleeps, and looks again."""

import asyncio
import time


async def measure_lag(every: float, lags: list[float]) -> None:
    """Note how much longer than asked each sleep has taken."""
    loop = asyncio.get_running_loop()
    while True:
        due = loop.time() + every
        await asyncio.sleep(every)
        lags.append(loop.time() - due)


def shrink_photo() -> None:
    time.sleep(0.75)  # stands for any blocking call


async def thumbnail() -> None:
    await asyncio.sleep(0.2)
    shrink_photo()


async def main() -> None:
    lags: list[float] = []
    monitor = asyncio.create_task(measure_lag(0.1, lags))
    try:
        await thumbnail()
        await asyncio.sleep(0.2)  # the monitor has its turn
    finally:
        monitor.cancel()
    lags.sort()
    # In a service, export these numbers, and raise the alarm on the worst.
    print("measured more than twice:", len(lags) > 2)
    print("the median is below 0.3 s:", lags[len(lags) // 2] < 0.3)
    print("the worst is above 0.5 s:", lags[-1] > 0.5)


if __name__ == "__main__":
    asyncio.run(main())
