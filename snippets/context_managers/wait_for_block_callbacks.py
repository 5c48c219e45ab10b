"""Wait for delayed callbacks: let a task of the group call them."""

import asyncio
from collections.abc import Callable


async def call_later(
    seconds: float, function: Callable[[str], None], dish: str
) -> None:
    await asyncio.sleep(seconds)
    function(dish)


def ring(dish: str) -> None:
    print(f"{dish} is ready")


async def main() -> None:
    async with asyncio.TaskGroup() as timers:
        timers.create_task(call_later(0.1, ring, "rice"))
        timers.create_task(call_later(0.3, ring, "curry"))
    print("dinner")


if __name__ == "__main__":
    asyncio.run(main())
