"""At most two renderings at a time, and one start every 0.3 s."""

import asyncio

STEP = 0.3


class Pace:
    def __init__(self, interval: float) -> None:
        self.interval = interval
        self.next_start = 0.0
        self.lock = asyncio.Lock()

    async def wait(self) -> None:
        loop = asyncio.get_running_loop()
        async with self.lock:
            await asyncio.sleep(self.next_start - loop.time())
            self.next_start = loop.time() + self.interval


async def main() -> None:
    loop = asyncio.get_running_loop()
    begin = loop.time()
    slots, pace = asyncio.Semaphore(2), Pace(STEP)
    running = most = 0

    async def render(scene: int, seconds: float) -> None:
        nonlocal running, most
        async with slots:  # the place first ...
            await pace.wait()  # ... and the time directly before the start
            steps = round((loop.time() - begin) / STEP)
            print(f"{steps * STEP:.1f} s: scene {scene}")
            running += 1
            most = max(most, running)
            await asyncio.sleep(seconds)
            running -= 1

    async with asyncio.TaskGroup() as group:
        for scene, seconds in ((1, 0.9), (2, 0.6), (3, 0.01), (4, 0.01)):
            group.create_task(render(scene, seconds), name=f"scene {scene}")
    print(f"at the same time: {most}")


if __name__ == "__main__":
    asyncio.run(main())
