"""Several tasks await the same work: make it one task, which runs once."""

import asyncio


async def heat_oven() -> int:
    print("oven switched on")
    await asyncio.sleep(0.05)
    return 180


async def bake(cake: str, oven: asyncio.Task[int]) -> None:
    degrees = await oven  # a task may be awaited many times
    print(f"{cake} in at {degrees} degrees")


async def main() -> None:
    async with asyncio.TaskGroup() as kitchen:
        oven = kitchen.create_task(heat_oven(), name="oven")
        for cake in ("carrot cake", "apple pie"):
            kitchen.create_task(bake(cake, oven), name=cake)
    print("and again:", await oven)


if __name__ == "__main__":
    asyncio.run(main())
