"""Search all places; each search may start more, in the same group."""

import asyncio

PATHS = {
    "camp": ["ridge", "lake"],
    "ridge": ["summit"],
    "lake": [],
    "summit": ["cave"],
    "cave": [],
}


async def search(place: str, party: asyncio.TaskGroup) -> None:
    await asyncio.sleep(0.05)  # look behind every stone
    print(f"{place} searched")
    for further in PATHS[place]:
        party.create_task(search(further, party))


async def main() -> None:
    async with asyncio.TaskGroup() as party:
        party.create_task(search("camp", party))
        print("the party sets off")
    print("the party is back: nobody is still out")


if __name__ == "__main__":
    asyncio.run(main())
