"""Whoever finds the dog calls off the whole search, on any Python."""

import asyncio

SECONDS = {"park": 0.1, "river": 60, "woods": 60}


class CallOff(Exception):
    """Ends the group. Nothing else raises it."""


async def call_off() -> None:
    raise CallOff


async def search(
    place: str, group: asyncio.TaskGroup, home: list[str]
) -> None:
    try:
        await asyncio.sleep(SECONDS[place])
        print(f"{place}: found!")
        group.create_task(call_off())
    finally:
        home.append(place)


async def main() -> None:
    home: list[str] = []
    try:
        async with asyncio.TaskGroup() as group:
            for place in SECONDS:
                group.create_task(search(place, group, home))
            await asyncio.sleep(60)
            print("never printed")  # the body is cancelled, too
    except* CallOff:
        print("search called off")
    print(f"home again: {', '.join(sorted(home))}")


if __name__ == "__main__":
    asyncio.run(main())
