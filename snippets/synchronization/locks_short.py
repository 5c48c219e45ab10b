"""Take the lock for the shared state, not for the slow work before it."""

import asyncio

downloading = most = 0


async def download(chart: str) -> str:
    global downloading, most
    downloading += 1
    most = max(most, downloading)
    await asyncio.sleep(0.05)
    downloading -= 1
    return f"sea chart {chart}"


async def save(chart: str, disk: list[str]) -> None:
    disk.append(f"header of {chart}")
    await asyncio.sleep(0)  # another task could write here
    disk.append(f"body of {chart}")


async def fetch_long(name: str, lock: asyncio.Lock, disk: list[str]) -> None:
    async with lock:
        await save(await download(name), disk)


async def fetch_short(name: str, lock: asyncio.Lock, disk: list[str]) -> None:
    chart = await download(name)  # concerns nobody else
    async with lock:
        await save(chart, disk)


async def main() -> None:
    global most
    for fetch in (fetch_long, fetch_short):
        lock, most = asyncio.Lock(), 0
        disk: list[str] = []
        async with asyncio.TaskGroup() as group:
            for name in ("A", "B", "C", "D"):
                group.create_task(fetch(name, lock, disk))
        bodies_follow = all(line[:4] == "body" for line in disk[1::2])
        print(f"{fetch.__name__}: downloads at a time: {most}")
        print(f"  headers and bodies in pairs: {bodies_follow}")


if __name__ == "__main__":
    asyncio.run(main())
