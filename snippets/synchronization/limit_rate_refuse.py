"""Refuse what is too much, instead of letting it wait."""

import asyncio


class Bucket:
    def __init__(self, rate: float, capacity: int) -> None:
        self.rate, self.capacity = rate, capacity
        self.tokens = float(capacity)
        self.filled_at = asyncio.get_running_loop().time()

    def try_take(self) -> bool:
        """No await and no lock: nothing can come in between."""
        now = asyncio.get_running_loop().time()
        new = (now - self.filled_at) * self.rate
        self.tokens = min(self.capacity, self.tokens + new)
        self.filled_at = now
        if self.tokens < 1:
            return False
        self.tokens -= 1
        return True


async def handle(visitor: str, bucket: Bucket) -> None:
    if not bucket.try_take():
        print(f"{visitor}: 429 Too Many Requests")
        return
    await asyncio.sleep(0)  # stands for the real work
    print(f"{visitor}: 200 OK")


async def main() -> None:
    bucket = Bucket(rate=2, capacity=2)
    for visitor in ("Ada", "Bo", "Cleo"):
        await handle(visitor, bucket)
    await asyncio.sleep(0.7)  # one more token, and a bit
    await handle("Dan", bucket)


if __name__ == "__main__":
    asyncio.run(main())
