"""Without a limit everybody waits, and most answers come too late."""

import asyncio
from dataclasses import dataclass, field

PATIENCE = 0.55  # seconds until a customer leaves
WORK = 0.2


@dataclass
class Shop:
    line: asyncio.Queue[str] = field(default_factory=asyncio.Queue)
    gone: set[str] = field(default_factory=set)
    baked: list[str] = field(default_factory=list)

    async def bake(self) -> None:
        while True:
            customer = await self.line.get()
            await asyncio.sleep(WORK)
            late = " (who has left)" if customer in self.gone else ""
            self.baked.append(f"{customer}{late}")
            self.line.task_done()

    async def order(self, customer: str) -> None:
        self.line.put_nowait(customer)
        await asyncio.sleep(PATIENCE)
        self.gone.add(customer)


async def main() -> None:
    shop = Shop()
    baker = asyncio.create_task(shop.bake())
    await asyncio.gather(*(shop.order(name) for name in "ABCDEF"))
    await shop.line.join()
    baker.cancel()
    print("baked for:", *shop.baked, sep="\n  ")


if __name__ == "__main__":
    asyncio.run(main())
