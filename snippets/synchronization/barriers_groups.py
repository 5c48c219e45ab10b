"""A task group for each phase: it ends when all its tasks have ended."""

import asyncio


async def dig(bed: str) -> str:
    await asyncio.sleep(0)
    print(f"{bed}: dug")
    return f"soil of the {bed} bed"


async def plant(soil: str) -> None:
    await asyncio.sleep(0)
    print(f"roses in the {soil}")


async def main() -> None:
    async with asyncio.TaskGroup() as digging:
        beds = [
            digging.create_task(dig(bed), name=bed)
            for bed in ("north", "south")
        ]
    async with asyncio.TaskGroup() as planting:
        for bed in beds:
            planting.create_task(plant(bed.result()))


if __name__ == "__main__":
    asyncio.run(main())
