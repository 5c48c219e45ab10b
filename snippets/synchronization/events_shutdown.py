"""Work every now and then until the stop event is set, and end at once."""

import asyncio


async def sample_water(stop: asyncio.Event, period: float) -> None:
    sample = 0
    while True:
        sample += 1
        print(f"sample {sample}")
        try:
            async with asyncio.timeout(period):  # a pause that can end early
                await stop.wait()
        except TimeoutError:
            continue  # no stop in this period
        break
    print("pump off, valve shut")


async def main() -> None:
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()  # a signal handler could set it as well
    async with asyncio.TaskGroup() as group:
        station = group.create_task(sample_water(stop, period=0.5))
        await asyncio.sleep(0.75)
        stop.set()
        before = loop.time()
        await station
    print(f"did not wait for the period to end: {loop.time() - before < 0.2}")


if __name__ == "__main__":
    asyncio.run(main())
