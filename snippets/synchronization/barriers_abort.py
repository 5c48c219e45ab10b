"""abort() sends everybody home; reset() makes the barrier usable again."""

import asyncio


async def meet(name: str, pier: asyncio.Barrier) -> None:
    try:
        await pier.wait()
    except asyncio.BrokenBarrierError as error:
        print(f"{name}: {type(error).__name__}: {error}")
    else:
        print(f"{name}: on the ferry")


async def main() -> None:
    pier = asyncio.Barrier(3)
    async with asyncio.TaskGroup() as group:
        group.create_task(meet("Ada", pier))
        group.create_task(meet("Bo", pier))
        await asyncio.sleep(0)
        await pier.abort()  # Cleo has called: she is ill
    await meet("Dan", pier)
    print(f"broken: {pier.broken}")

    await pier.reset()
    async with asyncio.TaskGroup() as group:
        for name in ("Ada", "Bo", "Cleo"):
            group.create_task(meet(name, pier))


if __name__ == "__main__":
    asyncio.run(main())
