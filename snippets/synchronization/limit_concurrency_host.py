"""Two requests for each host, and five in all."""

import asyncio
from collections import Counter, defaultdict


class Client:
    def __init__(self, in_all: int, per_host: int) -> None:
        self.in_all = asyncio.Semaphore(in_all)
        self.hosts: defaultdict[str, asyncio.Semaphore] = defaultdict(
            lambda: asyncio.Semaphore(per_host)
        )
        self.open: Counter[str] = Counter()
        self.most: Counter[str] = Counter()

    async def get(self, host: str) -> None:
        # The host first: who waits for it takes no place from others.
        async with self.hosts[host], self.in_all:
            self.open[host] += 1
            self.most[host] = max(self.most[host], self.open[host])
            self.most["all"] = max(self.most["all"], self.open.total())
            try:
                await asyncio.sleep(0.02)  # stands for the request
            finally:
                self.open[host] -= 1


async def main() -> None:
    client = Client(in_all=5, per_host=2)
    async with asyncio.TaskGroup() as group:
        for host in ("maps", "tides", "winds", "charts"):
            for _ in range(5):
                group.create_task(client.get(host), name=host)
    for host, number in client.most.items():
        print(f"{host}: at most {number}")


if __name__ == "__main__":
    asyncio.run(main())
