"""A boat with three seats: wake as many as can come along."""

import asyncio


class Pier:
    def __init__(self) -> None:
        self.seats = 0
        self.changed = asyncio.Condition()

    async def board(self, name: str) -> None:
        async with self.changed:
            while not self.seats:
                await self.changed.wait()
                print(f"{name} wakes up")
            self.seats -= 1

    async def land(self, seats: int) -> None:
        async with self.changed:
            self.seats += seats
            self.changed.notify(seats)
            print(f"a boat with {seats} seats, nobody is awake yet")


async def main() -> None:
    pier = Pier()
    async with asyncio.TaskGroup() as group:
        for name in ("Ida", "Jon", "Kim", "Lea", "Max"):
            group.create_task(pier.board(name), name=name)
        await asyncio.sleep(0)  # all five wait
        await pier.land(3)
        await asyncio.sleep(0.1)
        await pier.land(2)


if __name__ == "__main__":
    asyncio.run(main())
