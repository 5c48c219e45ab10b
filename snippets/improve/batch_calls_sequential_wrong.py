"""A loop that awaits each call makes a batch of every one."""

import asyncio


class Prices:
    """Collects for 50 ms what is asked for."""

    def __init__(self) -> None:
        self._waiting: dict[str, asyncio.Future[int]] = {}

    async def get(self, item: str) -> int:
        loop = asyncio.get_running_loop()
        if not self._waiting:
            loop.call_later(0.05, self._send)
        if item not in self._waiting:
            self._waiting[item] = loop.create_future()
        return await asyncio.shield(self._waiting[item])

    def _send(self) -> None:
        batch, self._waiting = self._waiting, {}
        print(f"  request for {', '.join(batch)}")
        for item, future in batch.items():
            future.set_result(len(item))  # stands for the answer


async def main() -> None:
    prices = Prices()
    basket = ["tea", "bread", "olives"]
    print(sum([await prices.get(item) for item in basket]))  # wrong
    print(sum(await asyncio.gather(*map(prices.get, basket))))


if __name__ == "__main__":
    asyncio.run(main())
