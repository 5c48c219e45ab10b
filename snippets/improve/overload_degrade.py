"""Under pressure, leave out what the page can do without."""

import asyncio


class Shop:
    def __init__(self, comfortable: int) -> None:
        self._comfortable = comfortable
        self._busy = 0

    async def recommend(self, item: str) -> str:
        await asyncio.sleep(0.2)  # the slow part that is nice to have
        return f"goes well with {item}: ..."

    async def page(self, item: str) -> list[str]:
        self._busy += 1
        try:
            page = [f"{item}: 3 in stock"]
            if self._busy > self._comfortable:
                return page  # decided before any work is done
            try:
                async with asyncio.timeout(0.5):
                    page.append(await self.recommend(item))
            except TimeoutError:
                pass  # the page is good without it
            return page
        finally:
            self._busy -= 1


async def main() -> None:
    shop = Shop(comfortable=2)
    items = ("tent", "stove", "lamp", "rope")
    for page in await asyncio.gather(*(shop.page(item) for item in items)):
        print(" | ".join(page))


if __name__ == "__main__":
    asyncio.run(main())
