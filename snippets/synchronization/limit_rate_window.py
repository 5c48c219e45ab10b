"""A sliding window: never more than two starts within 0.6 s."""

import asyncio
from collections import deque

PERIOD = 0.6


class Window:
    def __init__(self, most: int, period: float) -> None:
        self.period = period
        self.starts: deque[float] = deque(maxlen=most)  # the last ones
        self.lock = asyncio.Lock()

    async def enter(self) -> None:
        loop = asyncio.get_running_loop()
        async with self.lock:
            if len(self.starts) == self.starts.maxlen:
                free_at = self.starts[0] + self.period
                await asyncio.sleep(free_at - loop.time())
            self.starts.append(loop.time())  # drops the oldest one


async def scan(ticket: int, gate: Window, begin: float) -> None:
    await gate.enter()
    periods = round((asyncio.get_running_loop().time() - begin) / PERIOD)
    print(f"{periods * PERIOD:.1f} s: ticket {ticket}")


async def main() -> None:
    begin = asyncio.get_running_loop().time()
    gate = Window(most=2, period=PERIOD)
    async with asyncio.TaskGroup() as group:
        for ticket in range(1, 6):
            group.create_task(scan(ticket, gate, begin))


if __name__ == "__main__":
    asyncio.run(main())
