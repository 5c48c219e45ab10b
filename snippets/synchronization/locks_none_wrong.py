"""Without the lock, all read the sensor that was selected last."""

import asyncio

TEMPERATURES = {"cellar": 8, "kitchen": 21, "attic": 30}


class Multiplexer:
    def __init__(self) -> None:
        self.selected = ""

    async def read(self, sensor: str) -> int:
        self.selected = sensor
        await asyncio.sleep(0.05)  # wrong: the others select meanwhile
        return TEMPERATURES[self.selected]


async def report(sensor: str, board: Multiplexer) -> None:
    degrees = await board.read(sensor)
    print(f"{sensor}: {degrees} degrees")


async def main() -> None:
    board = Multiplexer()
    async with asyncio.TaskGroup() as group:
        for sensor in TEMPERATURES:
            group.create_task(report(sensor, board), name=sensor)


if __name__ == "__main__":
    asyncio.run(main())
