# /// script
# [tool.cookbook]
# no-timeline = "it would show hundreds of short runs"
# ///
"""Let tasks run in random order until a test fails, then replay it."""

import asyncio
import random
from collections.abc import Callable, Coroutine
from typing import Any


class RandomLoop(asyncio.SelectorEventLoop):
    """Postpones steps of tasks at random; all other callbacks keep order."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        super().__init__()

    def call_soon(  # type: ignore[override]
        self, callback: Any, *args: Any, context: Any = None
    ) -> asyncio.Handle:
        owner = getattr(callback, "__self__", None)
        if isinstance(owner, asyncio.Task) and self.random.random() < 0.5:
            return super().call_soon(self.put_off, callback, args, context)
        return super().call_soon(callback, *args, context=context)

    def put_off(self, callback: Any, args: Any, context: Any) -> None:
        self.call_soon(callback, *args, context=context)


class Account:
    def __init__(self) -> None:
        self.balance, self.lock = 100, asyncio.Lock()

    async def change(self, amount: int) -> None:
        balance = self.balance
        await asyncio.sleep(0)  # write to the journal
        self.balance = balance + amount

    async def change_alone(self, amount: int) -> None:
        async with self.lock:
            await self.change(amount)


Change = Callable[[Account, int], Coroutine[Any, Any, None]]


async def payday(change: Change) -> int:
    account = Account()

    async def receive_wage() -> None:
        for _ in range(2):
            await asyncio.sleep(0)  # who sends it, and may they?
        await change(account, 50)

    async with asyncio.TaskGroup() as group:
        group.create_task(receive_wage())
        group.create_task(change(account, -30))
    return account.balance


def run(change: Change, seed: int) -> int:
    with asyncio.Runner(loop_factory=lambda: RandomLoop(seed)) as runner:
        return runner.run(payday(change))


if __name__ == "__main__":
    usual = {asyncio.run(payday(Account.change)) for _ in range(200)}
    print(f"usual order, 200 runs: {usual}")
    bad = [s for s in range(200) if run(Account.change, s) != 120]
    print(f"random order: {len(bad)} of 200 fail, first with seed {bad[0]}")
    again = {run(Account.change, bad[0]) for _ in range(10)}
    print(f"seed {bad[0]}, 10 runs: {again}")
    alone = {run(Account.change_alone, seed) for seed in range(200)}
    print(f"with a lock, 200 seeds: {alone}")
