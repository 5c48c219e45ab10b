"""A ferry leaves as soon as three cars are on board."""

import asyncio


class Ferry:
    def __init__(self) -> None:
        self.cars = 0
        self.changed = asyncio.Condition()

    async def board(self, car: str) -> None:
        async with self.changed:
            self.cars += 1
            print(f"{car} on board")
            self.changed.notify_all()  # look again, all of you

    async def leave_with(self, cars: int) -> None:
        async with self.changed:
            await self.changed.wait_for(lambda: self.cars >= cars)
            # The lock is held again, so this is still true.
            print(f"leaving with {self.cars} cars")
            self.cars = 0


async def main() -> None:
    ferry = Ferry()
    async with asyncio.TaskGroup() as harbor:
        harbor.create_task(ferry.leave_with(3))
        for car in ("red", "blue", "green"):
            await asyncio.sleep(0.1)
            harbor.create_task(ferry.board(car))


if __name__ == "__main__":
    asyncio.run(main())
