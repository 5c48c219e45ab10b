"""A worker that waits for the end of work that includes its own."""

import asyncio


async def polish(cars: asyncio.Queue[str]) -> None:
    while True:
        car = await cars.get()
        if car == "the last one":
            await cars.join()  # wrong: waits for the task_done() below
            print("all cars are done")
        cars.task_done()


async def main() -> None:
    cars: asyncio.Queue[str] = asyncio.Queue()
    for car in ("a van", "the last one"):
        cars.put_nowait(car)
    polisher = asyncio.create_task(polish(cars))
    try:
        async with asyncio.timeout(0.3):
            await cars.join()
    except TimeoutError:
        print(f"{cars.qsize()} cars in the queue, and join() waits")
    polisher.cancel()
    await asyncio.wait([polisher])


if __name__ == "__main__":
    asyncio.run(main())
