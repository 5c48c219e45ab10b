"""Two threads, two loops, one lock, no error, and a late wake-up."""

import asyncio
import threading

till = asyncio.Lock()  # wrong: shared by two loops
taken, asked = threading.Event(), threading.Event()


async def sell_tickets() -> None:
    async with till:
        taken.set()
        await asyncio.to_thread(asked.wait, 5)
        await asyncio.sleep(0.2)
    print("tickets: the till is free after 0.2 s")


async def sell_snacks() -> None:
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(taken.wait, 5)
    loop.call_soon(asked.set)
    loop.call_later(1.0, int)  # the next thing that wakes this loop
    started = loop.time()
    async with till:
        print(f"snacks: has it after {loop.time() - started:.0f} s")


def run_snacks() -> None:
    asyncio.run(sell_snacks(), debug=False)


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.to_thread(run_snacks))
        group.create_task(sell_tickets())


if __name__ == "__main__":
    asyncio.run(main(), debug=False)
