"""Cancelled timers stay in the heap until the loop tidies up."""

import asyncio
from typing import Any


async def main(alive: int, cancelled: int) -> None:
    loop: Any = asyncio.get_running_loop()
    for _ in range(alive):
        loop.call_later(60, print)
    for _ in range(cancelled):
        loop.call_later(90, print).cancel()
    await asyncio.sleep(0)  # one turn
    left = len(loop._scheduled)  # private: a list, on 3.11 to 3.15
    print(f"{alive} alive and {cancelled} cancelled: {left} in the heap")


if __name__ == "__main__":
    asyncio.run(main(1, 99))  # a loop for each
    asyncio.run(main(1, 100))
    asyncio.run(main(60, 50))
    asyncio.run(main(50, 60))
    asyncio.run(main(0, 50))
