"""A passenger leaves in the moment in which the taxi is theirs."""

import asyncio


class Rank:
    def __init__(self) -> None:
        self.taxis = 0
        self.changed = asyncio.Condition()


async def ride(rank: Rank, pass_on: bool) -> None:
    async with rank.changed:
        try:
            await rank.changed.wait_for(lambda: rank.taxis > 0)
        except asyncio.CancelledError:
            if pass_on:
                rank.changed.notify()  # it may have been for me: next one
            raise
        rank.taxis -= 1


async def show(pass_on: bool) -> None:
    rank = Rank()
    first = asyncio.create_task(ride(rank, pass_on), name="first")
    second = asyncio.create_task(ride(rank, pass_on), name="second")
    await asyncio.sleep(0)  # both wait now
    async with rank.changed:
        rank.taxis = 1
        rank.changed.notify()  # wakes the first
        first.cancel()  # who is cancelled before it runs
    _, waiting = await asyncio.wait([first, second], timeout=0.3)
    print("second still waits" if waiting else "second takes the taxi")
    second.cancel()
    await asyncio.gather(first, second, return_exceptions=True)


async def main() -> None:
    print("nothing done about it:", end=" ")
    await show(pass_on=False)
    print("wake-up passed on:", end=" ")
    await show(pass_on=True)


if __name__ == "__main__":
    asyncio.run(main())
