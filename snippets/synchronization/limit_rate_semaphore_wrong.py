"""Two at a time is not two a second: quick requests follow each other."""

import asyncio


async def main() -> None:
    loop = asyncio.get_running_loop()
    begin = loop.time()
    starts: list[float] = []
    slots = asyncio.Semaphore(2)

    async def look_up(word: str) -> str:
        async with slots:  # wrong: limits how many, not how often
            starts.append(loop.time() - begin)
            await asyncio.sleep(0.01)
            return word.upper()

    async with asyncio.TaskGroup() as group:
        for word in ("oak", "elm", "ash", "fir", "yew", "box"):
            group.create_task(look_up(word), name=word)
    print(f"in the first second: {sum(start < 1 for start in starts)}")


if __name__ == "__main__":
    asyncio.run(main())
