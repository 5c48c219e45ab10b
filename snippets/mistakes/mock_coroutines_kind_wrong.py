"""The wrong kind of mock: one cannot be awaited, one always has to be."""

import asyncio
from unittest.mock import AsyncMock, MagicMock, create_autospec


class Door:
    async def open(self) -> str:
        return "open"

    def width(self) -> int:
        return 90


async def main() -> None:
    try:
        await MagicMock().open()
    except TypeError as error:
        print(f"{type(error).__name__}: {error}")

    width = AsyncMock().width()  # all its methods are AsyncMocks
    print(f"AsyncMock().width() is a {type(width).__name__}")
    width.close()

    door = create_autospec(Door, instance=True)  # each as in the class
    door.open.return_value = "ajar"
    door.width.return_value = 80
    print(f"autospec: {await door.open()}, {door.width()} cm")


if __name__ == "__main__":
    asyncio.run(main())
