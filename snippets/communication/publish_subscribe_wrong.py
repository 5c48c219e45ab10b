"""One queue for all: each message reaches only one of them."""

import asyncio


async def listen(name: str, news: asyncio.Queue[str]) -> None:
    while True:
        print(f"{name} hears: {await news.get()}")
        await asyncio.sleep(0)  # stands for the work on it
        news.task_done()


async def main() -> None:
    news: asyncio.Queue[str] = asyncio.Queue()  # wrong: shared
    async with asyncio.TaskGroup() as group:
        listeners = [
            group.create_task(listen(name, news), name=name)
            for name in ("Anna", "Ben")
        ]
        for headline in ("rain today", "sun tomorrow"):
            await news.put(headline)
        await news.join()
        for listener in listeners:
            listener.cancel()


if __name__ == "__main__":
    asyncio.run(main())
