"""A class with a queue: many callers, who may give up."""

import asyncio

Order = tuple[int, asyncio.Future[str]]


class Lift:
    def __init__(self) -> None:
        self._orders: asyncio.Queue[Order] = asyncio.Queue()

    async def ride(self, floor: int) -> str:
        """Order a ride from any task, and wait until it is done."""
        done: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        await self._orders.put((floor, done))
        return await done

    async def run(self) -> None:
        """Be the one task that has the state."""
        floor = 0
        while True:
            target, done = await self._orders.get()
            await asyncio.sleep(abs(target - floor) / 50)
            floor = target
            if not done.done():  # else the caller has given up
                done.set_result(f"floor {floor}")


async def main() -> None:
    lift = Lift()
    async with asyncio.TaskGroup() as house:
        motor = house.create_task(lift.run())
        rides = [house.create_task(lift.ride(floor)) for floor in (2, 4)]
        for ride in rides:
            print(await ride)
        try:
            async with asyncio.timeout(0.1):
                print(await lift.ride(19))
        except TimeoutError as error:
            print(f"{type(error).__name__}: I take the stairs")
        print(await lift.ride(8))  # the lift still runs
        motor.cancel()


if __name__ == "__main__":
    asyncio.run(main())
