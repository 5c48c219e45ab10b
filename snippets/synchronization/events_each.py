"""An event for each waiter: wake exactly the one you mean."""

import asyncio


class Restaurant:
    def __init__(self) -> None:
        self.pagers: dict[str, asyncio.Event] = {}

    async def wait_for_table(self, guest: str) -> None:
        if guest in self.pagers:
            raise ValueError(f"{guest} has a pager already")
        pager = self.pagers[guest] = asyncio.Event()
        try:
            await pager.wait()
            print(f"{guest}: to the table")
        finally:
            del self.pagers[guest]  # also when the guest gives up


async def main() -> None:
    restaurant = Restaurant()
    async with asyncio.TaskGroup() as group:
        guests = {
            name: group.create_task(restaurant.wait_for_table(name), name=name)
            for name in ("Ada", "Bo", "Cleo")
        }
        await asyncio.sleep(0)
        guests["Bo"].cancel()
        await asyncio.wait([guests["Bo"]])
        restaurant.pagers["Cleo"].set()
        await guests["Cleo"]
        print(f"waiting: {', '.join(restaurant.pagers)}")
        restaurant.pagers["Ada"].set()


if __name__ == "__main__":
    asyncio.run(main())
