"""gather(): one result per coroutine, errors among them if you want."""

import asyncio


async def stock_of(shelf: str) -> int:
    await asyncio.sleep(0)
    if shelf == "cellar":
        raise LookupError("no such shelf: cellar")
    await asyncio.sleep(0.2)
    print(f"  counted {shelf}")
    return len(shelf)


async def main() -> None:
    shelves = ["attic", "cellar", "shop"]
    print("with return_exceptions:")
    counts = await asyncio.gather(
        *(stock_of(shelf) for shelf in shelves), return_exceptions=True
    )
    for shelf, count in zip(shelves, counts, strict=True):
        print(f"{shelf}: {count!r}")

    print("without:")
    tasks = [asyncio.create_task(stock_of(shelf)) for shelf in shelves]
    try:
        await asyncio.gather(*tasks)
    except LookupError as error:
        print(f"{type(error).__name__}: {error}")
    print("still running:", sum(not task.done() for task in tasks))
    await asyncio.wait(tasks)  # gather() left them: wait, or cancel them


if __name__ == "__main__":
    asyncio.run(main())
