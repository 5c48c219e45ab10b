"""A token bucket: three at once, and then one every 0.4 s."""

import asyncio

STEP = 0.4


class Bucket:
    """Fills with `rate` tokens a second, up to `capacity`."""

    def __init__(self, rate: float, capacity: int) -> None:
        self.rate, self.capacity = rate, capacity
        self.tokens = float(capacity)
        self.filled_at = asyncio.get_running_loop().time()
        self.lock = asyncio.Lock()

    def _fill(self) -> None:
        now = asyncio.get_running_loop().time()
        new = (now - self.filled_at) * self.rate
        self.tokens = min(self.capacity, self.tokens + new)
        self.filled_at = now

    async def take(self) -> None:
        async with self.lock:  # the first in line waits for the token
            self._fill()
            while self.tokens < 1:
                await asyncio.sleep((1 - self.tokens) / self.rate)
                self._fill()
            self.tokens -= 1


async def send(message: str, bucket: Bucket, begin: float) -> None:
    await bucket.take()
    steps = round((asyncio.get_running_loop().time() - begin) / STEP)
    print(f"{steps * STEP:.1f} s: {message}")


async def main() -> None:
    begin = asyncio.get_running_loop().time()
    bucket = Bucket(rate=1 / STEP, capacity=3)
    async with asyncio.TaskGroup() as group:
        for number in range(1, 6):
            group.create_task(send(f"message {number}", bucket, begin))


if __name__ == "__main__":
    asyncio.run(main())
