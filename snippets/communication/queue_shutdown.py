# /// script
# requires-python = ">=3.13"
# ///
"""Close the belt after the last bag; three carriers finish and go home."""

import asyncio


async def unload(flight: str, belt: asyncio.Queue[str]) -> None:
    for number in (1, 2, 3, 4):
        await belt.put(f"{flight}-{number}")


async def carry(belt: asyncio.Queue[str]) -> list[str]:
    carried: list[str] = []
    while True:
        try:
            bag = await belt.get()
        except asyncio.QueueShutDown:  # and the belt is empty
            return carried
        await asyncio.sleep(0.05)  # stands for the way to the hall
        carried.append(bag)


async def main() -> None:
    belt: asyncio.Queue[str] = asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as hall:
        carriers = [
            hall.create_task(carry(belt), name=f"carrier {number}")
            for number in (1, 2, 3)
        ]
        async with asyncio.TaskGroup() as airfield:
            airfield.create_task(unload("KL", belt), name="KL")
            airfield.create_task(unload("AF", belt), name="AF")
        belt.shutdown()  # not a coroutine: it waits for nothing
        print("no more bags will come")

    bags = [bag for carrier in carriers for bag in carrier.result()]
    print(f"{len(bags)} bags: {', '.join(sorted(bags))}")


if __name__ == "__main__":
    asyncio.run(main())
