"""put_nowait() and get_nowait() raise where put() and get() would wait."""

import asyncio


async def main() -> None:
    seats: asyncio.Queue[str] = asyncio.Queue(maxsize=2)
    for guest in ("Ada", "Grace", "Edsger"):
        try:
            seats.put_nowait(guest)
            print(f"{guest} has a seat")
        except asyncio.QueueFull as error:
            print(f"{guest}: {type(error).__name__}, text {str(error)!r}")

    while True:  # take whatever is there
        try:
            guest = seats.get_nowait()
        except asyncio.QueueEmpty as error:
            print(f"{type(error).__name__}, text {str(error)!r}")
            break
        print(f"{guest} goes in")
        seats.task_done()
    await seats.join()


if __name__ == "__main__":
    asyncio.run(main())
