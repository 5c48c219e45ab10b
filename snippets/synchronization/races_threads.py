"""A threading.Lock around the read and the write, in both threads."""

import asyncio
import threading


class Odometer:
    def __init__(self) -> None:
        self.kilometers = 0
        self.lock = threading.Lock()  # not asyncio.Lock
        self.slow_has_read = threading.Event()
        self.fast_is_coming = threading.Event()

    def drive_slow(self) -> None:
        with self.lock:
            before = self.kilometers
            self.slow_has_read.set()
            self.fast_is_coming.wait()  # it gets as far as the lock
            self.kilometers = before + 10

    def drive_fast(self) -> None:
        self.slow_has_read.wait()
        self.fast_is_coming.set()
        with self.lock:
            self.kilometers += 100


async def main() -> None:
    car = Odometer()
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.to_thread(car.drive_slow))
        group.create_task(asyncio.to_thread(car.drive_fast))
    print(f"{car.kilometers} of 110 km")


if __name__ == "__main__":
    asyncio.run(main())
