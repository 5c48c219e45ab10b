"""Between threads there is a race without any await."""

import asyncio
import threading


class Odometer:
    def __init__(self) -> None:
        self.kilometers = 0
        self.slow_has_read = threading.Event()
        self.fast_has_written = threading.Event()

    def drive_slow(self) -> None:
        before = self.kilometers
        # wrong: a thread can lose its turn here; the events enforce it.
        self.slow_has_read.set()
        self.fast_has_written.wait()
        self.kilometers = before + 10

    def drive_fast(self) -> None:
        self.slow_has_read.wait()
        self.kilometers += 100
        self.fast_has_written.set()


async def main() -> None:
    car = Odometer()
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.to_thread(car.drive_slow))
        group.create_task(asyncio.to_thread(car.drive_fast))
    print(f"{car.kilometers} of 110 km")


if __name__ == "__main__":
    asyncio.run(main())
