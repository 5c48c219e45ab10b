"""A global lock works, works again, and then fails."""

import asyncio
import re

laser = asyncio.Lock()  # wrong: outlives the loop that it will belong to


async def cut(part: str) -> None:
    async with laser:
        await asyncio.sleep(0.05)
        print(f"{part} is cut")


async def test_two_parts() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(cut("lid"))
        group.create_task(cut("box"))  # has to wait


async def test_one_part() -> None:
    await cut("sign")  # nobody waits, so nobody asks for the loop


if __name__ == "__main__":
    asyncio.run(test_two_parts())
    asyncio.run(test_one_part())
    try:
        asyncio.run(test_two_parts())
    except* RuntimeError as failed:
        for error in failed.exceptions:
            print(re.sub("0x[0-9a-fA-F]+", "0x...", str(error)))
