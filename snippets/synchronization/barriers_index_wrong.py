"""After a waiter was cancelled, two tasks can get the same index."""

import asyncio


async def join(name: str, circle: asyncio.Barrier) -> str:
    return f"{name} is number {await circle.wait()}"


async def main() -> None:
    circle = asyncio.Barrier(3)
    early, first = (
        asyncio.create_task(join(name, circle)) for name in ("Ada", "Bo")
    )
    await asyncio.sleep(0)  # both wait: number 0 and number 1
    early.cancel()
    await asyncio.wait([early])
    others = (join("Cleo", circle), join("Dan", circle))
    for line in await asyncio.gather(first, *others):
        print(line)


if __name__ == "__main__":
    asyncio.run(main())
