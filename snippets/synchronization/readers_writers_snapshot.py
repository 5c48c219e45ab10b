"""Readers keep the snapshot they began with; the writer replaces it."""

import asyncio
from collections.abc import Mapping
from types import MappingProxyType


class Prices:
    def __init__(self, prices: dict[str, int]) -> None:
        self.now: Mapping[str, int] = MappingProxyType(prices)

    async def raise_all(self) -> None:
        new = {}
        for fruit, price in self.now.items():
            await asyncio.sleep(0.1)  # stands for asking the market
            new[fruit] = price + 1
        self.now = MappingProxyType(new)  # one step, and all are new
        print("new prices")


async def make_bill(prices: Prices, guest: str) -> None:
    now = prices.now  # read once, before the first await
    total = 0
    for fruit in ("figs", "plums", "pears"):
        await asyncio.sleep(0.2)
        total += now[fruit]
    print(f"{guest} pays {total}")


async def main() -> None:
    prices = Prices({"figs": 4, "plums": 3, "pears": 3})
    async with asyncio.TaskGroup() as group:
        group.create_task(make_bill(prices, "Ann"), name="Ann")
        await group.create_task(prices.raise_all())
        group.create_task(make_bill(prices, "Bo"), name="Bo")


if __name__ == "__main__":
    asyncio.run(main())
