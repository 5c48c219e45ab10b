"""Who forgets a key also disowns the load that is under way."""

import asyncio

shop = {"tea": 3}


class Prices:
    def __init__(self) -> None:
        self._kept: dict[str, int] = {}
        self._loading: dict[str, asyncio.Task[int]] = {}

    async def get(self, item: str) -> int:
        if item in self._kept:
            return self._kept[item]
        task = self._loading.get(item)
        if task is None or task.done():
            task = asyncio.create_task(self._fill(item), name=item)
            self._loading[item] = task
        return await asyncio.shield(task)

    def forget(self, item: str) -> None:
        self._kept.pop(item, None)
        self._loading.pop(item, None)  # it goes on, for those who wait

    async def _fill(self, item: str) -> int:
        try:
            value = shop[item]
            await asyncio.sleep(0.3)  # the answer travels
            if self._loading.get(item) is asyncio.current_task():
                self._kept[item] = value  # nobody has forgotten it
            return value
        finally:
            if self._loading.get(item) is asyncio.current_task():
                del self._loading[item]  # but never the load of another


async def main() -> None:
    prices = Prices()
    async with asyncio.TaskGroup() as group:
        early = group.create_task(prices.get("tea"))
        await asyncio.sleep(0.05)  # its request is on its way
        shop["tea"] = 4
        prices.forget("tea")
        late = group.create_task(prices.get("tea"))
    print(f"asked before: {early.result()}, after: {late.result()}")
    print(f"in the cache: {await prices.get('tea')}")


if __name__ == "__main__":
    asyncio.run(main())
