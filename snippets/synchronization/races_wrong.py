"""Two deposits at the same time, and one of them is lost."""

import asyncio

balance = 100


async def ask_bank() -> None:
    await asyncio.sleep(0)  # stands for a request


async def deposit(amount: int, name: str) -> None:
    global balance
    before = balance
    print(f"{name} reads {before}")
    await ask_bank()  # wrong: the other one reads the same number now
    balance = before + amount
    print(f"{name} writes {balance}")


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(deposit(10, "Ada"), name="Ada")
        group.create_task(deposit(20, "Bo"), name="Bo")
    print(f"balance: {balance}")


if __name__ == "__main__":
    asyncio.run(main())
