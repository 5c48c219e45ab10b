"""Handle results as they finish, and start new work because of them."""

import asyncio

ROOMS = {"hall": ["attic", "cellar"], "cellar": ["tunnel"]}


async def explore(room: str) -> list[str]:
    """Return the rooms behind this one."""
    await asyncio.sleep(0.2 if room == "attic" else 0)
    return ROOMS.get(room, [])


async def main() -> None:
    async with asyncio.TaskGroup() as castle:
        running = {castle.create_task(explore("hall"), name="hall")}
        while running:
            done, running = await asyncio.wait(
                running, return_when=asyncio.FIRST_COMPLETED
            )
            for task in done:
                doors = task.result()
                print(f"{task.get_name()}: {doors or 'dead end'}")
                for room in doors:
                    running.add(castle.create_task(explore(room), name=room))


if __name__ == "__main__":
    asyncio.run(main())
