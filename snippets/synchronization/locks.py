"""Three sensors share one input: select, settle and read in one block."""

import asyncio

TEMPERATURES = {"cellar": 8, "kitchen": 21, "attic": 30}


class Multiplexer:
    """Connects one of many sensors to the one input of the board."""

    def __init__(self) -> None:
        self.selected = ""
        self.lock = asyncio.Lock()

    async def read(self, sensor: str) -> int:
        async with self.lock:  # nobody else selects until we have read
            self.selected = sensor
            await asyncio.sleep(0.05)  # the voltage settles
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
