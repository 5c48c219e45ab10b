"""Ask the weather service every 0.4 s, whoever asks."""

import asyncio

STEP = 0.4


class Pace:
    """Let one task pass, and the next one an interval later."""

    def __init__(self, interval: float) -> None:
        self.interval = interval
        self.next_start = 0.0
        self.lock = asyncio.Lock()  # those who wait stand in line here

    async def wait(self) -> None:
        loop = asyncio.get_running_loop()
        async with self.lock:
            # A time in the past means: no pause.
            await asyncio.sleep(self.next_start - loop.time())
            self.next_start = loop.time() + self.interval


async def forecast(city: str, pace: Pace, begin: float) -> None:
    await pace.wait()
    steps = round((asyncio.get_running_loop().time() - begin) / STEP)
    print(f"{steps * STEP:.1f} s: {city}")


async def main() -> None:
    begin = asyncio.get_running_loop().time()
    pace = Pace(STEP)
    async with asyncio.TaskGroup() as group:
        for city in ("Oslo", "Lima", "Cairo"):
            group.create_task(forecast(city, pace, begin), name=city)


if __name__ == "__main__":
    asyncio.run(main())
