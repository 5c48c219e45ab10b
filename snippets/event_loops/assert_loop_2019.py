"""In 2019 objects were told their loop; today they find it themselves."""

import asyncio
from typing import Any


async def main() -> None:
    loop = asyncio.get_running_loop()
    arguments: dict[str, Any] = {"loop": loop}
    for factory in (asyncio.Lock, asyncio.Queue, asyncio.Event):
        try:
            factory(**arguments)
        except TypeError as error:
            print(f"{type(error).__name__}: {error}")

    timer = loop.create_future()  # futures and tasks still know theirs
    print(f"future.get_loop() is the running loop: {timer.get_loop() is loop}")


if __name__ == "__main__":
    asyncio.run(main())
