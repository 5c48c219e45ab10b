"""A future for each waiter: only those whose moment has come wake up."""

import asyncio


class Oven:
    def __init__(self) -> None:
        self.degrees = 20
        self._waiting: list[tuple[int, asyncio.Future[None]]] = []

    def heat_to(self, degrees: int) -> None:
        print(f"oven at {degrees}")
        self.degrees = degrees
        for wanted, future in self._waiting:
            if degrees >= wanted and not future.done():
                future.set_result(None)

    async def reached(self, wanted: int) -> None:
        if self.degrees >= wanted:
            return
        entry = wanted, asyncio.get_running_loop().create_future()
        self._waiting.append(entry)
        try:
            await entry[1]
        finally:
            self._waiting.remove(entry)  # also when cancelled


async def bake(oven: Oven, dish: str, wanted: int) -> None:
    await oven.reached(wanted)
    print(f"{dish} goes in")


async def main() -> None:
    oven = Oven()
    async with asyncio.TaskGroup() as kitchen:
        kitchen.create_task(bake(oven, "lasagna", 180))
        kitchen.create_task(bake(oven, "pizza", 250))
        for degrees in (100, 190, 260):
            await asyncio.sleep(0.05)
            oven.heat_to(degrees)


if __name__ == "__main__":
    asyncio.run(main())
