"""async with waits at the beginning of the block, and not at its end."""

import asyncio


async def bake(cake: str, turns: int, oven: asyncio.Barrier) -> None:
    print(f"{cake}: ready for the oven")
    async with oven:
        print(f"{cake}: in the oven")
        for _ in range(turns):
            await asyncio.sleep(0)
    print(f"{cake}: taken out")  # wrong, if it should be together


async def main() -> None:
    oven = asyncio.Barrier(2)
    async with asyncio.TaskGroup() as group:
        group.create_task(bake("plum", 1, oven), name="plum")
        group.create_task(bake("nut", 9, oven), name="nut")


if __name__ == "__main__":
    asyncio.run(main())
