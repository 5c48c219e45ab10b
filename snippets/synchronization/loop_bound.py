"""Every run makes its own workshop, and with it its own lock."""

import asyncio


class Workshop:
    def __init__(self) -> None:
        self._laser = asyncio.Lock()  # belongs to the loop that uses it first

    async def cut(self, part: str) -> str:
        async with self._laser:
            await asyncio.sleep(0.05)
            return f"{part} is cut"


async def test_two_parts() -> None:
    workshop = Workshop()  # made in the running loop, not at import
    parts = await asyncio.gather(workshop.cut("lid"), workshop.cut("box"))
    print(*parts, sep=", ")


if __name__ == "__main__":
    asyncio.run(test_two_parts())
    asyncio.run(test_two_parts())  # another loop, another lock
