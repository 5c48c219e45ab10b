"""Three masons build a wall, and nobody is a layer ahead."""

import asyncio


async def build(part: str, effort: int, layer_done: asyncio.Barrier) -> None:
    for layer in (1, 2):
        for _ in range(effort):
            await asyncio.sleep(0)  # laying bricks
        print(f"layer {layer}: {part} is done")
        index = await layer_done.wait()  # until all three are here
        if index == 0:  # exactly one of them
            print(f"layer {layer} is complete")


async def main() -> None:
    layer_done = asyncio.Barrier(3)
    async with asyncio.TaskGroup() as group:
        for part, effort in (("left", 2), ("middle", 9), ("right", 5)):
            group.create_task(build(part, effort, layer_done), name=part)


if __name__ == "__main__":
    asyncio.run(main())
