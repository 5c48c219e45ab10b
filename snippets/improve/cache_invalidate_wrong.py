"""The price changes while it is being loaded, and the old one is kept."""

import asyncio

shop = {"tea": 3}
cache: dict[str, int] = {}


async def price(item: str) -> int:
    if item not in cache:
        value = shop[item]  # the shop looks it up ...
        await asyncio.sleep(0.1)  # ... and its answer travels
        cache[item] = value  # wrong: the news came before it
    return cache[item]


async def change(item: str, value: int) -> None:
    shop[item] = value
    cache.pop(item, None)  # nothing there yet


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(price("tea"))
        await asyncio.sleep(0)  # it is on its way
        group.create_task(change("tea", 4))
    print(f"in the shop: {shop['tea']}, in the cache: {await price('tea')}")


if __name__ == "__main__":
    asyncio.run(main())
