"""A future belongs to its loop from the start."""

import asyncio
import re

parcels: list[asyncio.Future[str]] = []  # wrong: kept from loop to loop


async def order() -> None:
    loop = asyncio.get_running_loop()
    parcels.extend([loop.create_future(), loop.create_future()])
    parcels[0].set_result("a lamp")


async def collect(number: int) -> None:
    print(await parcels[number])


if __name__ == "__main__":
    asyncio.run(order())
    asyncio.run(collect(0))  # it is done: nobody needs its loop
    try:
        asyncio.run(collect(1))
    except RuntimeError as error:
        message = re.sub(r"<Task.*?> got", "<Task ...> got", str(error))
        print(re.sub(r"<Future .*> att", "<Future ...> att", message))
