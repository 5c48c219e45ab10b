"""First come, first served; who is cancelled leaves the line."""

import asyncio


async def wash(name: str, times: int, machine: asyncio.Lock) -> None:
    for load in range(1, times + 1):
        try:
            async with machine:
                print(f"{name}: load {load}")
                await asyncio.sleep(0.05)
        except asyncio.CancelledError:
            print(f"{name}: goes home")
            raise


async def main() -> None:
    machine = asyncio.Lock()
    async with asyncio.TaskGroup() as group:
        group.create_task(wash("Ada", 2, machine), name="Ada")
        bo = group.create_task(wash("Bo", 1, machine), name="Bo")
        group.create_task(wash("Cleo", 2, machine), name="Cleo")
        await asyncio.sleep(0)  # Ada is washing, the others wait
        bo.cancel()
    print(f"locked: {machine.locked()}")


if __name__ == "__main__":
    asyncio.run(main())
