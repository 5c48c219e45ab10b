"""Wait for everything that was scheduled, with no loop of your own."""

import asyncio


async def deliver(parcel: str, round_trip: asyncio.TaskGroup) -> None:
    print(f"{parcel} delivered")
    if parcel == "large box":  # work that appears during the work
        round_trip.create_task(deliver("small box inside", round_trip))


async def call_customer(name: str) -> None:
    await asyncio.sleep(0.05)
    print(f"called {name}")


def start_by_library() -> asyncio.Task[None]:
    """Stand in for code of others, which does not know your group."""
    return asyncio.create_task(call_customer("Ada"))


async def main() -> None:
    # Your own tasks: the end of the block waits for all of them.
    async with asyncio.TaskGroup() as round_trip:
        round_trip.create_task(deliver("large box", round_trip))
        round_trip.create_task(deliver("letter", round_trip))
    print("the round is done")

    call = start_by_library()
    # Tasks of others: ask the loop, until none but this one is left.
    this = asyncio.current_task()
    while others := asyncio.all_tasks() - {this}:
        await asyncio.wait(others)
    print("nothing is left:", call.done())


if __name__ == "__main__":
    asyncio.run(main())
