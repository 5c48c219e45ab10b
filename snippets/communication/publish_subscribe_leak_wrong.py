"""A subscriber that is cancelled stays on the list, and its queue grows."""

import asyncio

Fixes = asyncio.Queue[int]


async def show_on_map(subscribers: list[Fixes]) -> None:
    fixes: Fixes = asyncio.Queue()
    subscribers.append(fixes)
    while True:
        print(f"position {await fixes.get()}")
    subscribers.remove(fixes)  # wrong: never reached


async def main() -> None:
    subscribers: list[Fixes] = []
    window = asyncio.create_task(show_on_map(subscribers))
    await asyncio.sleep(0)
    window.cancel()
    await asyncio.wait([window])
    for position in range(1000):
        for fixes in subscribers:
            fixes.put_nowait(position)
    print(f"window closed: {window.cancelled()}")
    print(f"kept for it: {subscribers[0].qsize()}")


if __name__ == "__main__":
    asyncio.run(main())
