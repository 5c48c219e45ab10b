"""One lock per account: those of different accounts do not wait."""

import asyncio
from weakref import WeakValueDictionary

locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
balances = {"Ada": 100, "Bo": 100}


async def withdraw(account: str, amount: int) -> None:
    # Whoever holds it or waits for it keeps the lock alive, by this name.
    lock = locks.setdefault(account, asyncio.Lock())
    async with lock:
        balance = balances[account]
        print(f"{account}: balance {balance}, minus {amount}")
        await asyncio.sleep(0.05)  # the bank thinks
        balances[account] = balance - amount


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        for account in ("Ada", "Bo"):
            for amount in (10, 20):
                group.create_task(
                    withdraw(account, amount), name=f"{account} {amount}"
                )
        await asyncio.sleep(0)
        print(f"locks in use: {len(locks)}")
    print(f"left over: {len(locks)} locks, {balances}")


if __name__ == "__main__":
    asyncio.run(main())
