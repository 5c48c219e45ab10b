"""End the consumers with a last item: one for each of them."""

import asyncio


async def mend(bikes: asyncio.Queue[str | None]) -> int:
    mended = 0
    while (bike := await bikes.get()) is not None:
        await asyncio.sleep(0)
        print(f"{bike} bike mended")
        mended += 1
    return mended


async def main() -> None:
    bikes: asyncio.Queue[str | None] = asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as group:
        mechanics = [group.create_task(mend(bikes)) for _ in range(2)]
        for bike in ("red", "green", "blue", "black", "white"):
            await bikes.put(bike)
        for _ in mechanics:  # after the last bike of the last producer
            await bikes.put(None)
    print(f"mended: {sum(mechanic.result() for mechanic in mechanics)}")


if __name__ == "__main__":
    asyncio.run(main())
