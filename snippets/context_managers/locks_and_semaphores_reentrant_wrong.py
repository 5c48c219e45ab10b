"""A task that holds the lock waits for itself when it takes it again."""

import asyncio


class Account:
    def __init__(self) -> None:
        self.balance = 0
        self.lock = asyncio.Lock()

    async def deposit(self, amount: int) -> None:
        async with self.lock:
            self._add(amount)

    async def deposit_all(self, amounts: list[int]) -> None:
        async with self.lock:
            for amount in amounts:
                await self.deposit(amount)  # wrong: takes the lock again

    async def deposit_all_right(self, amounts: list[int]) -> None:
        async with self.lock:
            for amount in amounts:
                self._add(amount)

    def _add(self, amount: int) -> None:
        """Call this only while you hold the lock."""
        self.balance += amount


async def main() -> None:
    account = Account()
    try:
        async with asyncio.timeout(0.3):
            await account.deposit_all([10, 20])
    except TimeoutError:
        print(f"0.3 s later, balance: {account.balance}")
    await account.deposit_all_right([10, 20])
    print(f"balance: {account.balance}")


if __name__ == "__main__":
    asyncio.run(main())
