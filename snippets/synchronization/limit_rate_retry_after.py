"""A server says "too many, come back in 1 s": all tasks wait."""

import asyncio

PAUSE = 1.0  # what the Retry-After header says


class Pace:
    def __init__(self, interval: float) -> None:
        self.interval = interval
        self.next_start = 0.0
        self.lock = asyncio.Lock()

    async def wait(self) -> None:
        loop = asyncio.get_running_loop()
        async with self.lock:
            delay = self.next_start - loop.time()
            while delay > 0:
                await asyncio.sleep(delay)
                # Look again: pause() may have moved it meanwhile.
                delay = self.next_start - loop.time()
            self.next_start = loop.time() + self.interval

    def pause(self, seconds: float) -> None:
        until = asyncio.get_running_loop().time() + seconds
        self.next_start = max(self.next_start, until)


async def post(
    parcel: str, pace: Pace, replies: list[int], begin: float
) -> None:
    loop = asyncio.get_running_loop()
    for _ in range(3):  # not for ever
        await pace.wait()
        await asyncio.sleep(0)  # stands for the request
        status = replies.pop(0)
        pauses = round((loop.time() - begin) / PAUSE)
        print(f"{pauses * PAUSE:.1f} s: {parcel}: {status}")
        if status != 429:
            return
        pace.pause(PAUSE)
    raise RuntimeError(f"{parcel}: the server stays busy")


async def main() -> None:
    begin = asyncio.get_running_loop().time()
    pace = Pace(0.15)
    replies = [200, 429, 200, 200]
    async with asyncio.TaskGroup() as group:
        for parcel in ("red", "green", "blue"):
            group.create_task(post(parcel, pace, replies, begin), name=parcel)


if __name__ == "__main__":
    asyncio.run(main())
