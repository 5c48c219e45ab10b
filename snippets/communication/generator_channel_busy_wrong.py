"""Two tasks ask at the same time. The second one fails."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing


async def teller() -> AsyncGenerator[str, int]:
    answer = "next, please"
    while True:
        amount = yield answer
        await asyncio.sleep(0.05)  # counts the money
        answer = f"{amount} euro, there you are"


async def customer(amount: int, desk: AsyncGenerator[str, int]) -> None:
    try:
        print(await desk.asend(amount))
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")


async def main() -> None:
    async with aclosing(teller()) as desk:
        await anext(desk)
        async with asyncio.TaskGroup() as group:
            for amount in (50, 200):
                group.create_task(customer(amount, desk))  # wrong: together


if __name__ == "__main__":
    asyncio.run(main())
