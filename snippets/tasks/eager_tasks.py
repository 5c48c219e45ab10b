# /// script
# requires-python = ">=3.12"
# ///
"""With eager tasks, what need not wait is done when create_task returns."""

import asyncio

PRICES = {"salt": 1, "flour": 2}  # known; the others must be asked for


async def price_of(item: str) -> int:
    print(f"  looking for {item}")
    if item not in PRICES:
        await asyncio.sleep(0.05)  # stand in for a request
        PRICES[item] = len(item)
    return PRICES[item]


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        for item in ("salt", "saffron", "flour"):
            task = group.create_task(price_of(item))
            print(f"{item}: done={task.done()}")
    print("bill:", sum(PRICES.values()))


def eager_loop() -> asyncio.AbstractEventLoop:
    loop = asyncio.new_event_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    return loop


if __name__ == "__main__":
    asyncio.run(main(), loop_factory=eager_loop)
