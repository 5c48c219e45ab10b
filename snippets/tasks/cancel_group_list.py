"""Cancel a list of tasks, and look at how each of them ended."""

import asyncio
from collections.abc import Sequence


async def record(channel: str) -> str:
    try:
        if channel != "news":
            await asyncio.sleep(60)
        return "complete"
    finally:
        if channel == "film":
            raise OSError("disk full")  # the cleanup fails


async def stop_all(tasks: Sequence[asyncio.Task[str]]) -> list[object]:
    for task in tasks:
        task.cancel()
    return list(await asyncio.gather(*tasks, return_exceptions=True))


async def main() -> None:
    channels = ["news", "sports", "film"]
    tasks = [asyncio.create_task(record(channel)) for channel in channels]
    await asyncio.sleep(0.1)
    ends = await stop_all(tasks)
    for channel, end in zip(channels, ends, strict=True):
        print(f"{channel}: {end!r}")


if __name__ == "__main__":
    asyncio.run(main())
