# /// script
# requires-python = ">=3.12"
# ///
"""Items that are there already: itertools.batched()."""

import asyncio
from itertools import batched


async def row_over(sheep: int) -> str:
    await asyncio.sleep(0.02 * sheep)
    return f"sheep {sheep}"


async def main() -> None:
    for boat in batched(range(1, 8), 3):
        async with asyncio.TaskGroup() as crew:
            tasks = [crew.create_task(row_over(sheep)) for sheep in boat]
        print("across:", ", ".join(task.result() for task in tasks))


if __name__ == "__main__":
    asyncio.run(main())
