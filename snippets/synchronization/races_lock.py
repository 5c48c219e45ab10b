"""The write needs an await after the read: a lock around both."""

import asyncio


class Ledger:
    def __init__(self) -> None:
        self.pages = ["opening: 100"]
        self.lock = asyncio.Lock()

    async def sign(self, text: str) -> str:
        await asyncio.sleep(0)  # stands for a request to the notary
        return f"{text}, signed"

    async def append(self, entry: str) -> None:
        async with self.lock:
            number = len(self.pages)  # goes into what is signed
            signed = await self.sign(f"page {number}: {entry}")
            self.pages.append(signed)


async def main() -> None:
    ledger = Ledger()
    async with asyncio.TaskGroup() as group:
        for entry in ("bread", "cheese", "wine"):
            group.create_task(ledger.append(entry), name=entry)
    print(*ledger.pages, sep="\n")


if __name__ == "__main__":
    asyncio.run(main())
