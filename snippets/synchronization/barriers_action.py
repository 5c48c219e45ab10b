"""Between two layers one of them does something, and all wait for it."""

import asyncio


async def paint(color: str, step: asyncio.Barrier) -> None:
    for coat in (1, 2):
        print(f"coat {coat}: {color}")
        if await step.wait() == 0:
            await asyncio.sleep(0.05)
            print(f"coat {coat} is dry")
        await step.wait()  # the others are here already


async def main() -> None:
    step = asyncio.Barrier(3)
    async with asyncio.TaskGroup() as group:
        for color in ("white", "green", "blue"):
            group.create_task(paint(color, step), name=color)


if __name__ == "__main__":
    asyncio.run(main())
